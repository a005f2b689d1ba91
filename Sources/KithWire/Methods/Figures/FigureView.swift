import KithModel

/// Roughly how many people a group is for, in one month.
package struct FigureView: WireObject, Hashable {
    package var month: String
    package var group: String?
    package var people: String?
    package var since: String

    package init(month: String, group: String? = nil, people: String? = nil, since: String) {
        self.month = month
        self.group = group
        self.people = people
        self.since = since
    }

    package static let fields = [
        Field("month", .group, "2026-10."),
        Field("group", .group, "The group; absent: all groups together."),
        Field("people", .group, "A band such as '5-10'; absent: withheld. It is not told why."),
        Field("since", .group, "The month in which it was worked out last; answers change only when enough people did."),
    ]
}
