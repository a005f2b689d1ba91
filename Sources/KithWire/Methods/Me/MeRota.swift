import KithModel

package enum MeRota: Method {
    package static let declaration = Declaration(
        "me.rota", "What there is to do at the next meetings, and what one takes oneself.",
        callers: .themselves)
    package typealias Parameters = Nothing

    package struct Result: WireObject, Hashable {
        package var roles: [RoleView]
        package var meetings: [OwnMeeting]

        package init(roles: [RoleView], meetings: [OwnMeeting]) {
            self.roles = roles
            self.meetings = meetings
        }

        package static let fields = [
            Field("roles", .group, "The roles of the group."),
            Field("meetings", .personal, "The next six, by date."),
        ]
    }
}
