package import ArgumentParser
import KithWire

package struct AccessLogCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "log", abstract: "List who read what a group keeps about its people, the newest day first.")
    @Argument(help: "The group.") var group: String
    @Option(help: "How many lines at most, up to 1000.") var limit: Int?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let log = try options.connect().call(AccessLog.self, AccessLog.Parameters(group: group, limit: limit))
        if reading.json { return try Output.json(log) }
        guard !AccessScreen.shown(log.readings).isEmpty else {
            return Output.line("Nothing about the people of \(Printable.line(group)) was read.")
        }
        Output.lines(AccessScreen(.current).log(log.readings))
    }
}
