package import ArgumentParser
import KithWire

package struct PluginDisableCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Switch a plugin off: it is not called, and does not hear of what happens meanwhile.")
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "The group; without it, the installation for all.") var group: String?
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let now = try options.connect().call(PluginSwitch.self, PluginSwitch.Parameters(plugin: plugin, group: group, on: false))
        let place = group.map { " --group \(Printable.line($0))" } ?? ""
        Output.line("\(now.plugin) is off \(PluginWords.whose(group)). kith plugin enable \(now.plugin)\(place)")
    }
}
