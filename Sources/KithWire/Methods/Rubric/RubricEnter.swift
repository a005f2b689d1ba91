import KithModel

package enum RubricEnter: Method {
    package static let declaration = Declaration(
        "rubric.enter", "Enter sheets that were filled in on paper, all of them or none.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var rubric: String
        package var sheets: [EnteredSheet]

        package init(
            group: String, rubric: String, sheets: [EnteredSheet]
        ) {
            self.group = group
            self.rubric = rubric
            self.sheets = sheets
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("rubric", .public, "What it goes by, or plugin/name."),
            Field("sheets", .group, "1 to 500."),
        ]
    }
    package typealias Result = RoundView
}
