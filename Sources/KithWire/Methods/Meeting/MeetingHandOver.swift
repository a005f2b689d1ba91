import KithModel

package enum MeetingHandOver: Method {
    package static let declaration = Declaration(
        "meeting.hand_over",
        "Note that whoever was to facilitate a meeting can't, and who does instead where somebody offered; the group is told.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var meeting: String
        package var member: String?

        package init(meeting: String, member: String? = nil) {
            self.meeting = meeting
            self.member = member
        }

        package static let fields = [
            Field("meeting", .group, "GROUP@next, GROUP@2026-11-24, …; one that is still to come."),
            Field(
                "member", .personal,
                "GROUP/HANDLE, who offered to facilitate, or stands in; absent: it is open, or whoever stands in does."),
        ]
    }
    package typealias Result = MeetingView
}
