import KithModel

/// That somebody read what is kept about people.
package struct ReadingView: WireObject, Hashable {
    package var day: String
    package var uid: Int
    package var user: String?
    package var role: String
    package var method: String
    package var member: String?
    package var times: Int

    package init(day: String, uid: Int, user: String? = nil, role: String, method: String, member: String? = nil, times: Int) {
        self.day = day
        self.uid = uid
        self.user = user
        self.role = role
        self.method = method
        self.member = member
        self.times = times
    }

    package static let fields = [
        Field("day", .group, "The day, in the zone of the group."),
        Field("uid", .group, "Whose session it was."),
        Field("user", .group, "The account, where it has a name now."),
        Field("role", .group, "In which role."),
        Field("method", .group, "What was called."),
        Field("member", .personal, "About whom, GROUP/HANDLE; absent: the list of all."),
        Field("times", .group, "How often that day."),
    ]
}
