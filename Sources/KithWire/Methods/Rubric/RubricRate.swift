import KithModel

package enum RubricRate: Method {
    package static let declaration = Declaration(
        "rubric.rate", "Answer some of an open round on a sheet of one's own; nobody else sees it until the round closes.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var rubric: String
        package var sheet: String?
        package var answers: [String: String]

        package init(
            group: String, rubric: String, sheet: String? = nil, answers: [String: String]
        ) {
            self.group = group
            self.rubric = rubric
            self.sheet = sheet
            self.answers = answers
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("rubric", .public, "What it goes by, or plugin/name."),
            Field("sheet", .group, "The word of a sheet that was begun; absent: a new one."),
            Field(
                "answers", .group,
                "Criterion to a value of its scale, 'n/a' for does not apply, '?' for don't know, or '' to pass over; others stay as they are."
            ),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var sheet: String
        package var round: String
        package var answers: [String: String]
        package var left: Int

        package init(
            sheet: String, round: String, answers: [String: String], left: Int
        ) {
            self.sheet = sheet
            self.round = round
            self.answers = answers
            self.left = left
        }

        package static let fields = [
            Field(
                "sheet", .group,
                "The word with which this sheet can be changed until the round closes; whoever has it can read the sheet."),
            Field("round", .group, "The round."),
            Field("answers", .group, "What stands on it."),
            Field("left", .group, "Criteria without an answer."),
        ]
    }
}
