package import ArgumentParser
import KithModel
import KithWire

package struct MemberNewCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Note that somebody says they are new, or no longer.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Flag(help: "They say they are not new any more.") var no = false
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let member = try options.connect().call(MemberNew.self, MemberNew.Parameters(member: member, new: !no))
        Output.line(member.new ? "\(member.member) is new here." : "\(member.member) is not new here any more.")
    }
}
