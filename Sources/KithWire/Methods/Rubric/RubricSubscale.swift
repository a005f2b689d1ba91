import KithModel

/// Criteria that something is made of together.
package struct RubricSubscale: WireObject, Hashable {
    package var key: String
    package var title: String
    package var criteria: [String]

    package init(
        key: String, title: String, criteria: [String]
    ) {
        self.key = key
        self.title = title
        self.criteria = criteria
    }

    package static let fields = [
        Field("key", .public, "Names it within the rubric."),
        Field("title", .public, "What people see."),
        Field("criteria", .public, "Keys of criteria."),
    ]
}
