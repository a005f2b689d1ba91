package import ArgumentParser
import KithModel
import KithWire

package struct MemberSecretCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "secret", abstract: "Give somebody a secret, so that they can act for themselves: kith me GROUP.",
        discussion: "They type one themselves, unseen; or, with Enter alone, one is made and shown once.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let secret = try Asking.newSecret(
            "Let them type a secret of 8 characters or more (Enter: one is made):",
            remedy: "kith member secret \(member), with a secret or an empty line as its input")
        let given = try session.call(MemberSecret.self, MemberSecret.Parameters(member: member, secret: secret))
        if reading.json { return try Output.json(given) }
        guard given.secret != nil else { return Output.lines(MemberSecretCommand.lines(given, .current)) }
        TerminalHold.covered(.current) {
            Output.lines(MemberSecretCommand.lines(given, .current))
            if TerminalHold.isOn { _ = Asking.line("Enter, once they have it:") }
        }
    }

    static func lines(_ given: MemberSecret.Result, _ terminal: Terminal) -> [String] {
        let page = "They will see on their page that it was set today."
        let handle = Printable.line(given.member)
        guard let secret = given.secret else {
            return terminal.wrap("\(handle) has a secret of their own now. \(page)", indent: "")
        }
        return ["The secret of \(handle) is", "", "  \(Printable.line(secret))", ""]
            + terminal.wrap("Give it to them; it is not shown again. \(page)", indent: "")
    }
}
