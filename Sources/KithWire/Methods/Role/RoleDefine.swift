import KithModel

package enum RoleDefine: Method {
    package static let declaration = Declaration(
        "role.define", "Give a role words or places of its own, think of a new one, or let one go.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var role: String
        package var title: String?
        package var summary: String?
        package var places: Int?
        package var retired: Bool?

        package init(
            group: String, role: String, title: String? = nil, summary: String? = nil, places: Int? = nil, retired: Bool? = nil
        ) {
            self.group = group
            self.role = role
            self.title = title
            self.summary = summary
            self.places = places
            self.retired = retired
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("role", .group, "What names it: tea, co_facilitator."),
            Field("title", .group, "One line, up to 60 characters; absent: unchanged; empty: the usual one."),
            Field("summary", .group, "One line, up to 200 characters; absent: unchanged; empty: none."),
            Field("places", .group, "How many people do it at one meeting, 1 to 10; absent: unchanged, at first 1."),
            Field("retired", .group, "Let it go: what was offered and taken ends. Absent: it is there."),
        ]
    }
    package typealias Result = RoleView
}
