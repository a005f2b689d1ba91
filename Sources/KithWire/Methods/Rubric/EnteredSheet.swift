import KithModel

/// A sheet that was filled in on paper.
package struct EnteredSheet: WireObject, Hashable {
    package var answers: [String: String]

    package init(
        answers: [String: String]
    ) {
        self.answers = answers
    }

    package static let fields = [
        Field("answers", .group, "Criterion to a value of its scale, 'n/a', '?' or ''.")
    ]
}
