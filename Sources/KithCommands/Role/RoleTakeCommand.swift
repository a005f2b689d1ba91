package import ArgumentParser
import KithModel
import KithWire

package struct RoleTakeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Put somebody down for a role at a meeting.",
        discussion: "Only who offered it for that date, or said that they may be asked about it.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Argument(help: "The role.") var role: String
    @Argument(help: "2026-12-01, next, …") var date: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let wishes = try options.connect().call(
            RoleTake.self, TurnRequest(member: member, role: role, meeting: RoleCommands.meeting(date, of: member)))
        if reading.json { return try Output.json(wishes) }
        Output.lines(RoleScreen(.current).noted(wishes))
    }
}
