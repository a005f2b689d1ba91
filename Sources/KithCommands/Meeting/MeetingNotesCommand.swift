package import ArgumentParser
import KithModel
import KithWire

package struct MeetingNotesCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "notes", abstract: "Show what a group kept of a meeting.")
    @OptionGroup var meeting: NoteMeeting
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let name = try meeting.find(session).meeting
        var all = MeetingNotes.Result(meeting: name, notes: [], next: nil)
        try Pages.follow { (after: String?, limit: Int) throws(Refusal) in
            let page = try session.call(
                MeetingNotes.self, MeetingNotes.Parameters(meeting: name, after: after, limit: limit))
            all.notes += page.notes
            return page.next
        }
        if reading.json { return try Output.json(all) }
        Output.lines(NoteScreen(.current).lines(all))
    }
}
