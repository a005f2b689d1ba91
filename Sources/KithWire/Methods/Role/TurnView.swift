import KithModel

/// A role that somebody takes at one meeting.
package struct TurnView: WireObject, Hashable {
    package var role: String
    package var title: String
    package var meeting: String
    package var time: MeetingTime

    package init(role: String, title: String, meeting: String, time: MeetingTime) {
        self.role = role
        self.title = title
        self.meeting = meeting
        self.time = time
    }

    package static let fields = [
        Field("role", .personal, "What names it."),
        Field("title", .personal, "What it is called."),
        Field("meeting", .personal, "GROUP@2026-11-24T18:30."),
        Field("time", .personal, "When."),
    ]
}
