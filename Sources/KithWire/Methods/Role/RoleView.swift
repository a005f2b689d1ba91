import KithModel

/// A role of a group: something that somebody looks after at a meeting.
package struct RoleView: WireObject, Hashable {
    package var role: String
    package var title: String
    package var summary: String?
    package var places: Int
    package var retired: Bool

    package init(role: String, title: String, summary: String? = nil, places: Int, retired: Bool) {
        self.role = role
        self.title = title
        self.summary = summary
        self.places = places
        self.retired = retired
    }

    package static let fields = [
        Field("role", .group, "What names it: tea, co_facilitator."),
        Field("title", .group, "In the group's words."),
        Field("summary", .group, "What there is to do."),
        Field("places", .group, "How many people do it at one meeting, 1 to 10."),
        Field("retired", .group, "The group has let it go."),
    ]
}
