package import ArgumentParser
import KithModel
import KithWire

package struct MeetingCalendarCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Write a group's meetings as an iCalendar file, for calendars of people who want one.",
        discussion: """
            It says "Meeting" and the time, and no more, since a calendar is often seen by others; --named writes the group's
            name and place into it, for a listing or a door.
            """)
    @Argument(help: "The group.") var group: String
    @Flag(help: "Write the group's name, titles and places into it.") var named = false
    @Option(name: [.customShort("o"), .long], help: "The file; without it standard output.") var output: String?
    @Flag(help: "Replace a file that is there.") var force = false
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let calendar = try options.connect().call(
            MeetingCalendar.self, MeetingCalendar.Parameters(group: group, named: named ? true : nil))
        guard let output else { return Output.document(calendar.text) }
        try NewFile.write(Array(calendar.text.utf8), to: output, mode: 0o600, replacing: force)
        Output.line("Written to \(Printable.line(output)).")
    }
}
