package import ArgumentParser
import KithModel
import KithWire

package struct OutboxStatsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Tell how messages fare, and when a courier last came for them.")
    @Argument(help: "The group; without it all that you look after.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let stats = try options.connect().call(OutboxStats.self, OutboxStats.Parameters(group: group))
        if reading.json { return try Output.json(stats) }
        Output.lines(OutboxScreen(.current).stats(stats))
    }
}
