import KithModel

/// A look that somebody took at how they support others. It is theirs alone.
package struct CheckView: WireObject, Hashable {
    package var check: String
    package var rubric: String
    package var title: String
    package var day: String
    package var answers: [String: String]

    package init(
        check: String, rubric: String, title: String, day: String, answers: [String: String]
    ) {
        self.check = check
        self.rubric = rubric
        self.title = title
        self.day = day
        self.answers = answers
    }

    package static let fields = [
        Field("check", .personal, "Names it."),
        Field("rubric", .personal, "What the rubric goes by."),
        Field("title", .personal, "Its title."),
        Field("day", .personal, "The day on which they began it."),
        Field("answers", .personal, "Criterion to a value of its scale, 'n/a' or '?'."),
    ]
}
