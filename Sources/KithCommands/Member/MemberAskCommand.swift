package import ArgumentParser
import KithModel
import KithWire

package struct MemberAskCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Note what somebody asked for: a call, or to be asked when roles are shared out.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Argument(help: "call or roles.") var what: String
    @Flag(help: "They no longer do.") var no = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let member = try options.connect().call(
            MemberAsk.self, MemberAsk.Parameters(member: member, for: what, on: !no))
        if reading.json { return try Output.json(member) }
        let words = what == "call" ? "would like a call" : "may be asked when roles are shared out"
        Output.line(no ? "\(member.member) no longer says: \(words)." : "\(member.member) says: \(words).")
    }
}
