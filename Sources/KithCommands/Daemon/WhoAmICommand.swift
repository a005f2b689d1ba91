package import ArgumentParser
import KithModel
import KithWire

package struct WhoAmICommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "whoami", abstract: "Show who the daemon takes you for, and what you may act as.")
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let who = try options.connect().call(WhoAmI.self, Nothing())
        if reading.json { return try Output.json(who) }
        Output.lines(WhoAmIScreen.lines(who, .current))
    }
}
