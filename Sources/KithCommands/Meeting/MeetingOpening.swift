import KithWire

/// A meeting is opened when people are there: long before that, somebody who sits there is asked.
enum MeetingOpening {
    static func agrees(_ meeting: MeetingView) -> Bool {
        guard let early = When.current.early(meeting.time) else { return true }
        return Asking.agree("\(early) Open it already?") == true
    }
}
