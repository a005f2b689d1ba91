package import ArgumentParser
import KithModel
import KithWire

package struct MeetingNoteCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Keep something of a meeting, in the group's words and under no name.",
        discussion:
            "The words are asked for, or read from standard input; they are never an argument, since others can see those.")
    @OptionGroup var meeting: NoteMeeting
    @OptionGroup var named: NoteKindArgument
    @Option(help: "How many asked for a change: from 2 on it goes on the list of what the group wants to do.")
    var voices: Int?
    @Flag(help: "With support, in a pipe: that person wants it.") var yes = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    private var kind: NoteKind { named.value }

    package func validate() throws {
        if voices != nil, kind != .change { throw ValidationError("Voices are counted for a change alone.") }
    }

    package func run() throws {
        let session = try options.connect()
        let shown = try meeting.find(session)
        guard var asked = try ask(shown) else { return Output.line("Nothing was noted.") }
        asked.voices = voices ?? asked.voices
        let note = try session.call(MeetingNote.self, asked)
        if reading.json { return try Output.json(note) }
        Output.line(NoteWords.kept(note.action, group: shown.group))
        Output.line(Terminal.current.quiet("To take it away: kith meeting strike \(Printable.line(shown.meeting)) \(note.note)"))
    }

    private func ask(_ meeting: MeetingView) throws(Refusal) -> MeetingNote.Parameters? {
        guard kind == .support else {
            guard Asking.isThereSomebody else {
                return try Asking.text(NoteWords.question(kind)).map {
                    MeetingNote.Parameters(meeting: meeting.meeting, kind: kind, text: $0)
                }
            }
            return NoteAsking.ask(kind, of: meeting.meeting, voices: voices)
        }
        if yes { return MeetingNote.Parameters(meeting: meeting.meeting, kind: .support, wanted: true) }
        guard Asking.isThereSomebody else {
            throw Refusal(
                .invalidArgument, "The group is beside somebody only if that person wants it.",
                remedy: "the same command with --yes, once they said so")
        }
        return Asking.agree(NoteWords.wanted) == true
            ? MeetingNote.Parameters(meeting: meeting.meeting, kind: .support, wanted: true) : nil
    }
}
