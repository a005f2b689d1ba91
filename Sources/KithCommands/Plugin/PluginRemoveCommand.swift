package import ArgumentParser
import KithWire

package struct PluginRemoveCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a plugin from one group, or from all.")
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "The group; without it, the installation for all.") var group: String?
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        _ = try options.connect().call(PluginRemove.self, PluginRemove.Parameters(plugin: plugin, group: group))
        Output.line("\(Printable.line(plugin)) is removed.")
    }
}
