import KithModel

package enum RubricCompare: Method {
    package static let declaration = Declaration(
        "rubric.compare", "Lay two closed rounds beside each other, item by item.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var rubric: String
        package var from: String?
        package var to: String?

        package init(
            group: String, rubric: String, from: String? = nil, to: String? = nil
        ) {
            self.group = group
            self.rubric = rubric
            self.from = from
            self.to = to
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("rubric", .public, "What it goes by, or plugin/name."),
            Field("from", .group, "The earlier; absent: the one before the later."),
            Field("to", .group, "The later; absent: the newest that is closed."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var from: RoundView
        package var to: RoundView
        package var items: [ComparedItem]
        package var totals: [ComparedTotal]

        package init(
            from: RoundView, to: RoundView, items: [ComparedItem], totals: [ComparedTotal]
        ) {
            self.from = from
            self.to = to
            self.items = items
            self.totals = totals
        }

        package static let fields = [
            Field("from", .group, "The earlier."),
            Field("to", .group, "The later."),
            Field("items", .group, "In the order of the later, then what is gone."),
            Field("totals", .group, "All criteria first, then the subscales."),
        ]
    }
}
