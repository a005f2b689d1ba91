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
        let session = try options.connect()
        _ = try session.call(PluginRemove.self, PluginRemove.Parameters(plugin: plugin, group: group))
        let name = Printable.line(plugin)
        Output.line("\(name) is removed \(PluginWords.from(group)).")
        guard let group, let left = try? session.call(PluginShow.self, PluginShow.Parameters(plugin: plugin, group: group))
        else { return }
        Output.line("\(name) \(left.version), which is there for all groups, serves \(Printable.line(group)) from now on.")
    }
}
