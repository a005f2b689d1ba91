package import ArgumentParser
import KithModel
import KithWire

package struct RoleWithdrawCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Note that somebody no longer offers that.",
        discussion: "What they had taken on by it is open again. Nobody asks why.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Argument(help: "The role.") var role: String
    @Argument(help: "2026-12-01, next, …; without it they are not asked any more.") var date: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let wishes = try options.connect().call(
            RoleWithdraw.self,
            OfferRequest(member: member, role: role, meeting: date.map { RoleCommands.meeting($0, of: member) }))
        if reading.json { return try Output.json(wishes) }
        Output.lines(RoleScreen(.current).noted(wishes))
    }
}
