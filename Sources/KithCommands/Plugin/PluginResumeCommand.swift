package import ArgumentParser
import KithWire

package struct PluginResumeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Let a plugin that rests or is in quarantine go on.")
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "The group.") var group: String
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let health = try options.connect().call(PluginResume.self, PluginResume.Parameters(plugin: plugin, group: group))
        Output.line("\(health.plugin) goes on in \(health.group)\(PluginWords.waiting(health.waiting)).")
    }
}
