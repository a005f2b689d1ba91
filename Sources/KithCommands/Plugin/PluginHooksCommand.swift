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
        // Under each plugin its hooks, whole: a hook that is cut off can't be called.
        var last = ""
        for hook in list.hooks {
            if hook.plugin != last { Output.line(Terminal.current.bold(Printable.line(hook.plugin))) }
            last = hook.plugin
            var words = Printable.line(hook.hook)
            if !hook.reads.isEmpty { words += "; is told of \(hook.reads.joined(separator: ", "))" }
            if !hook.effects.isEmpty { words += "; may ask for \(hook.effects.joined(separator: ", "))" }
            let lines = Terminal.current.wrap(words, indent: "    ")
            Output.lines(["  " + (lines.first?.dropFirst(4) ?? "")] + lines.dropFirst())
        }
    }
}
