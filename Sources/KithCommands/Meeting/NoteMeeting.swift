import ArgumentParser
import KithModel
import KithWire

/// Which meeting notes are of; a group alone means the one that is open, else its last.
struct NoteMeeting: ParsableArguments {
    @Argument(help: "The group, for the meeting that is open or else its last; GROUP@2026-11-24, …") var meeting: String
    init() {}

    /// Its name for good.
    func find(_ session: Session) throws(Refusal) -> MeetingView { try NoteMeeting.find(meeting, session) }

    static func find(_ meeting: String, _ session: Session) throws(Refusal) -> MeetingView {
        guard !meeting.contains("@") else {
            return try session.call(MeetingShow.self, MeetingReference(meeting: meeting))
        }
        do throws(Refusal) { return try session.call(MeetingShow.self, MeetingReference(meeting: meeting + "@open")) } catch {
            guard error.code == .notFound else { throw error }
            return try session.call(MeetingShow.self, MeetingReference(meeting: meeting + "@last"))
        }
    }
}
