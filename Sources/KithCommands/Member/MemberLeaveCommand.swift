package import ArgumentParser
import KithModel
import KithWire

package struct MemberLeaveCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "leave", abstract: "Note that somebody left; they may come back whenever they like.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let member = try options.connect().call(MemberLeave.self, MemberReference(member: member))
        Output.line("\(member.member) has left, and is welcome back at any time.")
    }
}
