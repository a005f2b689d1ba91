package import ArgumentParser
import KithWire

package struct PluginStatsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Tell what plugins take, how often they fail, and what waits for them.")
    @Argument(help: "Only this plugin.") var plugin: String?
    @Option(help: "Only in this group.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(PluginStats.self, PluginStats.Parameters(plugin: plugin, group: group))
        if reading.json { return try Output.json(list) }
        var table = Table("PLUGIN", "GROUP", "STATE", "CALLS", "FAILED", "WAIT", "HALF", "99%", "MEMORY")
        for row in list.stats {
            let failed = row.faults.values.reduce(0, +)
            table.add(
                row.plugin, row.group, row.state, "\(row.calls)", "\(failed)", "\(row.waiting)", Measure.time(row.p50Us),
                Measure.time(row.p99Us), Measure.memory(row.peakBytes))
        }
        Output.lines(table.lines(.current))
    }
}
