import KithModel

/// What people chose for one criterion.
package struct RatedItem: WireObject, Hashable {
    package var key: String
    package var title: String
    package var section: String?
    package var choices: [RubricChoice]
    package var counts: [Int]
    package var answered: Int
    package var notApplicable: Int
    package var unknown: Int
    package var blank: Int
    package var median: Double?
    package var low: Int?
    package var high: Int?
    package var apart: Double?

    package init(
        key: String, title: String, section: String? = nil, choices: [RubricChoice], counts: [Int], answered: Int,
        notApplicable: Int, unknown: Int, blank: Int, median: Double? = nil, low: Int? = nil, high: Int? = nil,
        apart: Double? = nil
    ) {
        self.key = key
        self.title = title
        self.section = section
        self.choices = choices
        self.counts = counts
        self.answered = answered
        self.notApplicable = notApplicable
        self.unknown = unknown
        self.blank = blank
        self.median = median
        self.low = low
        self.high = high
        self.apart = apart
    }

    package static let fields = [
        Field("key", .public, "The criterion."),
        Field("title", .public, "What people saw."),
        Field("section", .public, "The heading that it stands under."),
        Field("choices", .public, "What could be answered, the least first."),
        Field("counts", .group, "How often each choice was taken."),
        Field("answered", .group, "Sheets with a value."),
        Field("not_applicable", .group, "Sheets on which it does not apply."),
        Field("unknown", .group, "Sheets on which it is not known."),
        Field("blank", .group, "Sheets on which it was passed over."),
        Field("median", .group, "Of the values; absent: there are none."),
        Field("low", .group, "The least value."),
        Field("high", .group, "The greatest."),
        Field("apart", .group, "How far two sheets are apart on average, 0 to 1 of the scale."),
    ]

    private enum CodingKeys: String, CodingKey {
        case key, title, section, choices, counts, answered, unknown, blank, median, low, high, apart
        case notApplicable = "not_applicable"
    }
}
