package import ArgumentParser
import KithModel
import KithWire

package struct ConsentWithdrawCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Withdraw what somebody agreed to; it holds from this moment.",
        discussion: "For third_party, who may no longer be told is asked for or read from standard input.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var purpose: PurposeArgument
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let party = try purpose.party("Who may no longer be told?")
        let consent = try session.call(
            ConsentWithdraw.self, ConsentWithdraw.Parameters(member: member, purpose: purpose.code, party: party))
        if reading.json { return try Output.json(consent) }
        Output.lines(Terminal.current.wrap("Withdrawn, from now on: \(ConsentWords.title(consent)).", indent: ""))
    }
}
