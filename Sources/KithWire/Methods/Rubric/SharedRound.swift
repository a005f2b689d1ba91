import KithModel

/// What a group shares of a round with its network, in bands.
package struct SharedRound: WireObject, Hashable {
    package var group: String
    package var rubric: String
    package var title: String
    package var month: String
    package var sheets: String?
    package var sections: [SharedSection]

    package init(
        group: String, rubric: String, title: String, month: String, sheets: String? = nil, sections: [SharedSection]
    ) {
        self.group = group
        self.rubric = rubric
        self.title = title
        self.month = month
        self.sheets = sheets
        self.sections = sections
    }

    package static let fields = [
        Field("group", .group, "The handle."),
        Field("rubric", .public, "What the rubric goes by."),
        Field("title", .public, "Its title."),
        Field("month", .group, "The month in which it was closed."),
        Field("sheets", .group, "How many looked, as a band; absent: withheld, since they are too few."),
        Field("sections", .group, "In the order of the rubric."),
    ]
}
