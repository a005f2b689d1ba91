package import ArgumentParser
import KithModel
import KithWire

package struct MemberMeetCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "meet", abstract: "Note that somebody met a member of the group first.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let member = try options.connect().call(MemberMeet.self, MemberReference(member: member))
        if reading.json { return try Output.json(member) }
        Output.line("\(Printable.line(member.member)) has met somebody from the group.")
    }
}
