package import ArgumentParser
import KithModel
import KithWire

package struct RemindAddCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Plan a reminder by hand: at a time, or so long before a meeting.",
        discussion: """
            What it says is asked for or read from standard input; it is never an argument, since others can see those. \
            Nobody is reminded who does not want to be.
            """)
    @Argument(help: "The group.") var group: String
    @Option(help: "For whom: asked, facilitators, roles, role:tea, or GROUP/HANDLE of one person.") var to: String
    @Option(help: "When on the group's clock: '2026-11-24 09:00', 'tomorrow 9:00'.") var at: String?
    @Option(help: "So long before the meeting: 3h, 2d.") var before: String?
    @Option(help: "The meeting that it is about, with which it moves and ends: next, 2026-12-01.") var meeting: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        if at != nil, before != nil { throw ValidationError("Give --at or --before, not both.") }
        if at == nil, before == nil {
            throw ValidationError("Say when: --at '2026-11-24 09:00', or --meeting next --before 3h.")
        }
        if before != nil, meeting == nil { throw ValidationError("Say before which meeting: --meeting next, or its date.") }
    }

    package func run() throws {
        let session = try options.connect()
        var asked = RemindAdd.Parameters(
            group: group, to: to, at: at, before: before, meeting: meeting.map { RoleCommands.meeting($0, of: group) })
        if Asking.isThereSomebody {
            Output.writeError(RemindScreen(.current).advice.map { $0 + "\n" }.joined())
            // Enter is a choice here, so the end of the input is another.
            guard let typed = Asking.line("What is it to say? (Enter: kith's own words)") else {
                return Output.line("\nNothing was planned.")
            }
            asked.text = typed.isEmpty ? nil : typed
        } else {
            asked.text = try Asking.text("")
        }
        let planned = try session.call(RemindAdd.self, asked)
        if reading.json { return try Output.json(planned) }
        Output.lines(RemindScreen(.current).planned(planned, of: group))
    }
}
