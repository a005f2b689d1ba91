import KithModel

package enum RubricWithdraw: Method {
    package static let declaration = Declaration(
        "rubric.withdraw", "Take one's own sheet back while the round is open.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var rubric: String
        package var sheet: String

        package init(
            group: String, rubric: String, sheet: String
        ) {
            self.group = group
            self.rubric = rubric
            self.sheet = sheet
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("rubric", .public, "What it goes by, or plugin/name."),
            Field("sheet", .group, "Its word."),
        ]
    }
    package typealias Result = Nothing
}
