import KithModel

/// What was made of several criteria, in two rounds.
package struct ComparedTotal: WireObject, Hashable {
    package var key: String?
    package var title: String?
    package var comparable: Bool
    package var before: RatedTotal?
    package var after: RatedTotal?

    package init(
        key: String? = nil, title: String? = nil, comparable: Bool, before: RatedTotal? = nil, after: RatedTotal? = nil
    ) {
        self.key = key
        self.title = title
        self.comparable = comparable
        self.before = before
        self.after = after
    }

    package static let fields = [
        Field("key", .public, "The subscale; absent: all criteria."),
        Field("title", .public, "What people see."),
        Field("comparable", .group, "Both were made of the same criteria on the same scales."),
        Field("before", .group, "In the earlier round."),
        Field("after", .group, "In the later one."),
    ]
}
