package import KithWire

/// What somebody wants of the meeting, with the step that they saw while they said so.
package enum RunRequest: Hashable, Sendable {
    case open(meeting: String)
    case next(MeetingStepReference)
    case back(MeetingStepReference)
    case skip(MeetingStepReference)
    case extend(MeetingExtend.Parameters)
    case pause(MeetingStepReference)
    case resume(MeetingStepReference)
    case note(MeetingNote.Parameters)
    /// The questions of the closing round, then the end of the meeting.
    case close
    /// Only the screen ends.
    case quit
}
