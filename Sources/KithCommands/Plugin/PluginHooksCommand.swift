package import ArgumentParser
import KithWire

package struct PluginHooksCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "hooks", abstract: "List what plugins answer to, are told and may ask for.")
    @Option(help: "Only what this group has.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(PluginHooks.self, PluginHooks.Parameters(group: group))
        if reading.json { return try Output.json(list) }
        var table = Table("PLUGIN", "HOOK", "READS", "EFFECTS")
        func words(_ list: [String]) -> String { list.isEmpty ? "-" : list.joined(separator: ", ") }
        for hook in list.hooks { table.add(hook.plugin, hook.hook, words(hook.reads), words(hook.effects)) }
        Output.lines(table.lines(.current))
    }
}
