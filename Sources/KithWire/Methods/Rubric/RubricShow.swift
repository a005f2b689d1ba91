import KithModel

package enum RubricShow: Method {
    package static let declaration = Declaration(
        "rubric.show", "Show a rubric, whole.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var rubric: String
        package var group: String?
        package var open: Bool?

        package init(
            rubric: String, group: String? = nil, open: Bool? = nil
        ) {
            self.rubric = rubric
            self.group = group
            self.open = open
        }

        package static let fields = [
            Field("rubric", .public, "What it goes by, or plugin/name."),
            Field("group", .group, "As this group has it; absent: as it is for all groups."),
            Field("open", .public, "As it was when the group's open round began, where one is open."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var rubric: RubricView
        package var scoring: String
        package var minimumAnswered: Int?
        package var scores: Bool
        package var criteria: [RubricCriterion]
        package var subscales: [RubricSubscale]

        package init(
            rubric: RubricView, scoring: String, minimumAnswered: Int? = nil, scores: Bool, criteria: [RubricCriterion],
            subscales: [RubricSubscale]
        ) {
            self.rubric = rubric
            self.scoring = scoring
            self.minimumAnswered = minimumAnswered
            self.scores = scores
            self.criteria = criteria
            self.subscales = subscales
        }

        package static let fields = [
            Field("rubric", .group, "What it is."),
            Field("scoring", .public, "What is made of a sheet: 'mean', 'median', 'sum' or 'none'."),
            Field("minimum_answered", .public, "So many answers make a figure; absent: half of those that apply."),
            Field("scores", .public, "It makes figures of its own besides."),
            Field("criteria", .public, "In order."),
            Field("subscales", .public, "In order."),
        ]

        private enum CodingKeys: String, CodingKey {
            case rubric, scoring, scores, criteria, subscales
            case minimumAnswered = "minimum_answered"
        }
    }
}
