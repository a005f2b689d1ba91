import KithModel

/// A meeting on a rota.
package struct RotaMeeting: WireObject, Hashable {
    package var meeting: String
    package var time: MeetingTime
    package var roles: [RotaRole]

    package init(meeting: String, time: MeetingTime, roles: [RotaRole]) {
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
