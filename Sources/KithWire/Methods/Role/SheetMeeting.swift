import KithModel

/// A meeting on a sheet that goes round.
package struct SheetMeeting: WireObject, Hashable {
    package var meeting: String
    package var time: MeetingTime
    package var roles: [SheetRole]

    package init(meeting: String, time: MeetingTime, roles: [SheetRole]) {
        self.meeting = meeting
        self.time = time
        self.roles = roles
    }

    package static let fields = [
        Field("meeting", .group, "GROUP@2026-11-24T18:30."),
        Field("time", .group, "When."),
        Field("roles", .personal, "The roles of the group."),
    ]
}
