package import ArgumentParser
import KithModel
import KithWire

package struct MemberContactsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "contacts", abstract: "Show how somebody wants to be reached; with --change, note it anew.",
        discussion: "Ways are asked for, or read from standard input, one to a line such as 'mail: anna@example.org'.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Flag(help: "Ask for all of them anew, in the order they like.") var change = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        // Nothing is typed for somebody who is not there.
        if change { _ = try session.call(MemberContacts.self, MemberContacts.Parameters(member: member)) }
        let given = change ? try ContactLines.ask(best: "they like best") : nil
        let shown = try session.call(MemberContacts.self, MemberContacts.Parameters(member: member, contacts: given))
        if reading.json { return try Output.json(shown) }
        Output.lines(MemberContactsCommand.lines(shown, .current))
    }

    static func lines(_ shown: MemberContacts.Result, _ terminal: Terminal) -> [String] {
        let handle = Printable.line(shown.member)
        guard !shown.contacts.isEmpty else { return ["\(handle) agreed to no way of being reached."] }
        let asks = shown.contacts.contains { $0.agreed == false } ? ["To ask them: kith consent ask \(handle)"] : []
        return ContactLines.lines(shown.contacts, terminal) + asks
    }
}
