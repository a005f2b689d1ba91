package import ArgumentParser
import KithModel
import KithWire

package struct ConsentRecordCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record that somebody agreed to one thing.",
        discussion: "For third_party, who may be told is asked for or read from standard input.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var purpose: PurposeArgument
    @OptionGroup var how: ConsentHow
    @Option(help: ArgumentHelp("The day they agreed; otherwise today.", valueName: "date")) var on: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        // What holds already is not recorded twice, and comes back as it was.
        let held =
            reading.json ? [] : try session.call(ConsentShow.self, ConsentShow.Parameters(member: member)).consents
        let party = try purpose.party("Who may be told?")
        let consent = try session.call(
            ConsentRecord.self,
            ConsentRecord.Parameters(member: member, purpose: purpose.code, party: party, how: how.code, on: on))
        if reading.json { return try Output.json(consent) }
        guard !held.contains(consent) else {
            return Output.lines(ConsentScreen(.current).already(consent))
        }
        Output.lines(ConsentScreen(.current).recorded([consent], for: member))
    }
}
