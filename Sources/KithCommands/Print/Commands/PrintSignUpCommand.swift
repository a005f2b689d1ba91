package import ArgumentParser
import KithModel
import KithWire

package struct PrintSignUpCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "sign-up",
        abstract: "Print a sheet of dates and what there is to do; nobody has to sign.")
    @Argument(help: "The group.") var group: String
    @Option(help: "How many of the next dates, up to 20.") var dates = 4
    @Flag(help: "With a contact sheet to fill in, everything on it optional.") var contacts = false
    @OptionGroup var printing: PrintOptions
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        guard (1...20).contains(dates) else { throw ValidationError("--dates is 1 to 20.") }
    }

    package func run() throws {
        let session = try options.connect()
        let sheet = try session.call(RoleSheet.self, RoleSheet.Parameters(group: group, meetings: dates))
        let dates = sheet.meetings.compactMap { meeting in
            CivilDateTime(meeting.time.at).map { at in
                SignUpDate(
                    at: at,
                    tasks: meeting.roles.map { role in
                        SignUpDate.Task(
                            key: role.role, title: role.title, names: role.names, taken: role.taken, open: role.open)
                    })
            }
        }
        let paper = try printing.paper(of: group, session)
        try printing.put(paper.signUp(dates, contacts: contacts, isLarge: printing.large))
    }
}
