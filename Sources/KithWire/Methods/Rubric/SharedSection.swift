import KithModel

/// What a group shares of one part of a round.
package struct SharedSection: WireObject, Hashable {
    package var title: String
    package var label: String?

    package init(
        title: String, label: String? = nil
    ) {
        self.title = title
        self.label = label
    }

    package static let fields = [
        Field("title", .group, "The heading; of a rubric without headings its title."),
        Field("label", .group, "The choice nearest to the middle of what was chosen; absent: withheld, since too few looked."),
    ]
}
