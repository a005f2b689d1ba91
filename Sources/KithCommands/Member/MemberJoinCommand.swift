package import ArgumentParser
import KithModel
import KithWire

package struct MemberJoinCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "join", abstract: "Note that somebody has joined, whatever came before.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let member = try options.connect().call(MemberJoin.self, MemberReference(member: member))
        if reading.json { return try Output.json(member) }
        Output.line("Welcome, \(Printable.line(member.member)).")
    }
}
