package import ArgumentParser
import KithModel
import KithWire

package struct RoleSwapCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "swap", abstract: "Exchange the turns of two people.",
        discussion: "Where both said so: each offered the other's date, or may be asked about the role.")
    @Argument(help: "The role.") var role: String
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Argument(help: "When that person has it: 2026-12-01.") var date: String
    @Argument(help: "GROUP/HANDLE of the other.") var with: String
    @Argument(help: "When the other has it.") var withDate: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let result = try options.connect().call(
            RoleSwap.self,
            RoleSwap.Parameters(
                member: member, meeting: RoleCommands.meeting(date, of: member), with: with,
                withMeeting: RoleCommands.meeting(withDate, of: with), role: role))
        if reading.json { return try Output.json(result) }
        Output.lines(["Exchanged."] + result.people.flatMap(RoleScreen(.current).wishes))
    }
}
