import KithModel

/// Names one meeting.
package struct MeetingReference: WireObject, Hashable {
    package var meeting: String
    package init(meeting: String) { self.meeting = meeting }
    package static let fields = [
        Field("meeting", .group, "GROUP@next, GROUP@last, GROUP@open, GROUP@2026-11-24, GROUP@2026-11-24T18:30.")
    ]
}
