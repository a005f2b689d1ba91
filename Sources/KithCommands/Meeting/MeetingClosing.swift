import KithModel
import KithWire

/// Ends a meeting, at a terminal after what its closing round gathers.
enum MeetingClosing {
    static func close(_ reference: String, _ session: Session, asking: Bool) throws(Refusal) {
        var reference = MeetingReference(meeting: reference)
        if asking, Asking.isThereSomebody {
            let shown = try session.call(MeetingShow.self, reference)
            // Answering takes a while, and meanwhile "next" may become another.
            reference.meeting = shown.meeting
            if shown.state == "open" { try NoteAsking.closingRound(shown, session) }
        }
        let closed = try session.call(MeetingClose.self, reference)
        Output.line("\(closed.meeting) is closed. Thank you.")
    }
}
