import KithModel

package enum MeCheck: Method {
    package static let declaration = Declaration(
        "me.check", "Answer some of a rubric for oneself alone: a new look, or one that was begun.", callers: .themselves,
        writes: true)

    package struct Parameters: WireObject, Hashable {
        package var rubric: String?
        package var check: String?
        package var answers: [String: String]

        package init(
            rubric: String? = nil, check: String? = nil, answers: [String: String]
        ) {
            self.rubric = rubric
            self.check = check
            self.answers = answers
        }

        package static let fields = [
            Field("rubric", .personal, "For a new one: what the rubric goes by."),
            Field("check", .personal, "One that was begun."),
            Field(
                "answers", .personal,
                "Criterion to a value of its scale, 'n/a' for does not apply, '?' for don't know, or '' to pass over; others stay as they are."
            ),
        ]
    }
    package typealias Result = CheckView
}
