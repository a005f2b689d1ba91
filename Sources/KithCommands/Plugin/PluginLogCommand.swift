package import ArgumentParser
import KithWire

package struct PluginLogCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Show the last calls of a plugin, and what it wrote.")
    @Argument(help: "The plugin.") var plugin: String
    @Option(help: "Only in this group.") var group: String?
    @Option(help: ArgumentHelp("So many calls, 1 to 100.", valueName: "count")) var last: Int?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let log = try options.connect().call(
            PluginLog.self, PluginLog.Parameters(plugin: plugin, group: group, limit: last))
        if reading.json { return try Output.json(log) }
        guard !log.calls.isEmpty else { return Output.line("\(Printable.line(plugin)) has not been called yet.") }
        Output.lines(log.calls.flatMap { CallLines.lines($0, .current) })
    }
}
