import KithModel

package enum MeChecks: Method {
    package static let declaration = Declaration(
        "me.checks", "List with what one can look at how one supports others, and what one answered before.", callers: .themselves
    )

    package typealias Parameters = Nothing

    package struct Result: WireObject, Hashable {
        package var rubrics: [RubricView]
        package var checks: [CheckView]

        package init(
            rubrics: [RubricView], checks: [CheckView]
        ) {
            self.rubrics = rubrics
            self.checks = checks
        }

        package static let fields = [
            Field("rubrics", .public, "By title."),
            Field("checks", .personal, "The newest first."),
        ]
    }
}
