package import ArgumentParser
import KithModel
import KithWire

package struct MemberReturnCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "return", abstract: "Welcome somebody back.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let member = try options.connect().call(MemberReturn.self, MemberReference(member: member))
        Output.line("Welcome back, \(member.member).")
    }
}
