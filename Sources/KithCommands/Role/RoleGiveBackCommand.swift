package import ArgumentParser
import KithModel
import KithWire

package struct RoleGiveBackCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "give-back", abstract: "Note that somebody gives a role back.",
        discussion: "Always possible, and nobody asks why.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Argument(help: "The role.") var role: String
    @Argument(help: "2026-12-01, next, …") var date: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let wishes = try options.connect().call(
            RoleGiveBack.self, TurnRequest(member: member, role: role, meeting: RoleCommands.meeting(date, of: member)))
        if reading.json { return try Output.json(wishes) }
        Output.lines(RoleScreen(.current).noted(wishes))
    }
}
