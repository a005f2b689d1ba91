package import ArgumentParser
import KithWire

package struct PluginSkipCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "skip", abstract: "Pass over the one event that a plugin stopped at.")
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "The group.") var group: String
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let skipped = try options.connect().call(PluginSkip.self, PluginSkip.Parameters(plugin: plugin, group: group))
        Output.line(
            "\(Printable.line(plugin)) passed over \(skipped.kind) of \(skipped.at)\(PluginWords.waiting(skipped.waiting)).")
    }
}
