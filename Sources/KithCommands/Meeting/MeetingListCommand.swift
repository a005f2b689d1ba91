package import ArgumentParser
import KithModel
import KithWire

package struct MeetingListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List a group's meetings from today on, or from a day.")
    @Argument(help: "The group.") var group: String
    @Option(help: "First day: 2026-11-01, yesterday, …") var from: String?
    @Option(help: "Last day.") var until: String?
    @Option(help: "How many at most, up to 500.") var limit: Int?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(
            MeetingList.self, MeetingList.Parameters(group: group, from: from, until: until, limit: limit))
        if reading.json { return try Output.json(list) }
        // Its name is what one types, and stays whole.
        let terminal = Terminal.current
        var table = Table("MEETING", "WHEN", "STATE", "", yielding: 3)
        for meeting in list.meetings {
            let notes = [
                meeting.title, meeting.was == nil ? nil : "moved", meeting.closure, meeting.count.map { "\($0) came" },
                meeting.time.shifted == true ? "clock change" : nil,
            ].filter { $0 != "" }
            table.add(
                // Read out, the day alone says it, and is what one types as well.
                terminal.isSpoken ? "" : meeting.meeting, When.date(meeting.time), MeetingScreen.state(meeting.state),
                notes.compactMap(\.self).joined(separator: ", "))
        }
        Output.lines(table.lines(terminal))
    }
}
