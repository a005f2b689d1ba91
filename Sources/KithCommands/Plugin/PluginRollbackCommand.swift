package import ArgumentParser
import KithWire

package struct PluginRollbackCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "rollback", abstract: "Bring back the version that was there before.")
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "The group; without it, the installation for all.") var group: String?
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let now = try options.connect().call(PluginRollback.self, PluginRollback.Parameters(plugin: plugin, group: group))
        Output.line("\(now.plugin) is \(now.version) again \(PluginWords.whose(group)).")
    }
}
