import KithModel

package enum RubricResults: Method {
    package static let declaration = Declaration(
        "rubric.results", "Show what a closed round came to.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var rubric: String
        package var round: String?

        package init(
            group: String, rubric: String, round: String? = nil
        ) {
            self.group = group
            self.rubric = rubric
            self.round = round
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("rubric", .public, "What it goes by, or plugin/name."),
            Field("round", .group, "Which round, as the list names it; absent: the newest that is closed."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var round: RoundView
        package var items: [RatedItem]
        package var total: RatedTotal
        package var subscales: [RatedTotal]
        package var coverage: Double?
        package var agreement: Double?
        package var apart: [String]
        package var figures: [String: Double]?
        package var fault: String?
        package var exportsTexts: Bool

        package init(
            round: RoundView, items: [RatedItem], total: RatedTotal, subscales: [RatedTotal], coverage: Double? = nil,
            agreement: Double? = nil, apart: [String], figures: [String: Double]? = nil, fault: String? = nil, exportsTexts: Bool
        ) {
            self.round = round
            self.items = items
            self.total = total
            self.subscales = subscales
            self.coverage = coverage
            self.agreement = agreement
            self.apart = apart
            self.figures = figures
            self.fault = fault
            self.exportsTexts = exportsTexts
        }

        package static let fields = [
            Field("round", .group, "The round."),
            Field("items", .group, "In the order of the rubric."),
            Field("total", .group, "Of all criteria."),
            Field("subscales", .group, "In the order of the rubric."),
            Field("coverage", .group, "The share, 0 to 1, of what applied that was answered."),
            Field("agreement", .group, "Krippendorff's alpha, ordinal; absent: fewer than two sheets, or nothing could differ."),
            Field("apart", .group, "Criteria on which people see it most differently, the furthest first, five at most."),
            Field("figures", .group, "What the rubric itself made of the sheets: by name, the median."),
            Field("fault", .group, "Why the rubric could make none of its own figures; the answers are all here."),
            Field("exports_texts", .public, "False: the licence keeps the texts from being handed on."),
        ]

        private enum CodingKeys: String, CodingKey {
            case round, items, total, subscales, coverage, agreement, apart, figures, fault
            case exportsTexts = "exports_texts"
        }
    }
}
