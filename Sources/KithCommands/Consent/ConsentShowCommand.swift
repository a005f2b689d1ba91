package import ArgumentParser
import KithModel
import KithWire

package struct ConsentShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what somebody agreed to, in which words, and what they withdrew.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(ConsentShow.self, ConsentShow.Parameters(member: member))
        if reading.json { return try Output.json(shown) }
        guard !shown.consents.isEmpty else { return Output.line("\(Printable.line(member)) agreed to nothing so far.") }
        Output.lines(ConsentScreen(.current).show(shown.consents))
    }
}
