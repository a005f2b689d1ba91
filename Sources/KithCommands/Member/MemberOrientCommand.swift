package import ArgumentParser
import KithModel
import KithWire

package struct MemberOrientCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "orient", abstract: "Note that somebody was told what a newcomer is told.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Option(help: ArgumentHelp("The member who told it; else whoever facilitates.", valueName: "handle")) var by: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let member = try options.connect().call(MemberOrient.self, MemberOrient.Parameters(member: member, by: by))
        if reading.json { return try Output.json(member) }
        Output.line("\(Printable.line(member.member)) knows what newcomers are told.")
    }
}
