import KithModel

/// One criterion in two rounds.
package struct ComparedItem: WireObject, Hashable {
    package var key: String
    package var title: String
    package var kind: String
    package var before: RatedItem?
    package var after: RatedItem?

    package init(
        key: String, title: String, kind: String, before: RatedItem? = nil, after: RatedItem? = nil
    ) {
        self.key = key
        self.title = title
        self.kind = kind
        self.before = before
        self.after = after
    }

    package static let fields = [
        Field("key", .public, "The criterion."),
        Field("title", .public, "As the later round says it, or the earlier one where it is gone."),
        Field("kind", .group, "'same', 'reworded', 'rescaled' (another scale, so not compared), 'new' or 'gone'."),
        Field("before", .group, "In the earlier round."),
        Field("after", .group, "In the later one."),
    ]
}
