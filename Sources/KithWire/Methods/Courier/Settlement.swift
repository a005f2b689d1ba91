import KithModel

/// What became of one try.
package struct Settlement: WireObject, Hashable {
    package var message: String
    package var outcome: String
    package var after: Int?

    package init(message: String, outcome: String, after: Int? = nil) {
        self.message = message
        self.outcome = outcome
        self.after = after
    }

    package static let fields = [
        Field("message", .public, "Which."),
        Field(
            "outcome", .public,
            "'accepted', 'refused' (for good), 'later', 'untried' (given back, since nothing goes out that way just now), or 'in_doubt': the line was lost when the message may already have been taken."
        ),
        Field("after", .public, "With later and untried: seconds that the other side asked to wait for."),
    ]
}
