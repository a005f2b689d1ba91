package import ArgumentParser
import KithModel
import KithWire

package struct MemberShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what a group keeps about one of its people.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let member = try options.connect().call(MemberShow.self, MemberReference(member: member))
        if reading.json { return try Output.json(member) }
        var rows = [("member", member.member), ("name", member.name ?? "not told")]
        let note = MemberCommands.note(member)
        if !note.isEmpty { rows.append(("", note)) }
        Output.lines(Facts.lines(rows, .current))
    }
}
