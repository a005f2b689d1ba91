import KithModel

package enum MeRubric: Method {
    package static let declaration = Declaration(
        "me.rubric", "Show a rubric for somebody alone, whole.", callers: .themselves)

    package struct Parameters: WireObject, Hashable {
        package var rubric: String
        package var check: String?

        package init(
            rubric: String, check: String? = nil
        ) {
            self.rubric = rubric
            self.check = check
        }

        package static let fields = [
            Field("rubric", .personal, "What it goes by, or plugin/name."),
            Field("check", .personal, "As it was when this look was begun."),
        ]
    }
    package typealias Result = RubricShow.Result
}
