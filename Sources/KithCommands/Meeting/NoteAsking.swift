import KithModel
import KithWire

/// Asks somebody at a terminal for what the group wants to keep. Every question may be passed with Enter.
enum NoteAsking {
    /// Nil where nothing is to be kept.
    ///
    /// - Parameter voices: how many asked for a change, where that is known already.
    static func ask(_ kind: NoteKind, of meeting: String, voices: Int? = nil) -> MeetingNote.Parameters? {
        if kind == .support {
            guard Asking.agree(NoteWords.question(kind)) == true, Asking.agree(NoteWords.wanted) == true else { return nil }
            return MeetingNote.Parameters(meeting: meeting, kind: kind, wanted: true)
        }
        guard let text = Asking.personal("\(NoteWords.question(kind)) No names. (Enter: nothing)") else { return nil }
        var asked = MeetingNote.Parameters(meeting: meeting, kind: kind, text: Asking.trimmed(text))
        guard kind == .change else { return asked }
        asked.voices = voices
        while asked.voices == nil {
            guard let typed = Asking.line(NoteWords.voices) else { return nil }
            asked.voices = NoteWords.voices(typed)
        }
        return asked
    }

    /// What the closing round gathers, one question after the other; what is refused is asked for again.
    static func closingRound(_ meeting: MeetingView, _ session: Session) throws(Refusal) {
        let agenda = try session.call(MeetingAgenda.self, MeetingAgenda.Parameters(meeting: meeting.meeting))
        for kind in agenda.steps.last?.gathers ?? [] {
            while let asked = ask(kind, of: meeting.meeting) {
                do throws(Refusal) {
                    let note = try session.call(MeetingNote.self, asked)
                    Output.line(NoteWords.kept(note.action, group: meeting.group))
                    break
                } catch {
                    guard error.code == .invalidArgument else { throw error }
                    Output.writeError(Failure.text(of: error))
                }
            }
        }
    }
}
