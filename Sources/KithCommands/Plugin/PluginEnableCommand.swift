package import ArgumentParser
import KithWire

package struct PluginEnableCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "enable", abstract: "Switch a plugin on again; what had been waiting for it comes first.")
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "The group; without it, the installation for all.") var group: String?
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let now = try options.connect().call(PluginSwitch.self, PluginSwitch.Parameters(plugin: plugin, group: group, on: true))
        Output.line("\(now.plugin) is on \(PluginWords.whose(group)).")
    }
}
