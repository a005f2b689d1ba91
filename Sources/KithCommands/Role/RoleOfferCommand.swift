package import ArgumentParser
import KithModel
import KithWire

package struct RoleOfferCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "offer", abstract: "Note that somebody would like to take a role on a date, or may be asked.",
        discussion: "Only what they said, or wrote on the sheet, themselves.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Argument(help: "The role.") var role: String
    @Argument(help: "2026-12-01, next, …; without it they may be asked.") var date: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let wishes = try options.connect().call(
            RoleOffer.self, OfferRequest(member: member, role: role, meeting: date.map { RoleCommands.meeting($0, of: member) }))
        if reading.json { return try Output.json(wishes) }
        Output.lines(RoleScreen(.current).noted(wishes))
    }
}
