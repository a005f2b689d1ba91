import KithModel

package enum GroupSetup: Method {
    package static let declaration = Declaration(
        "group.setup", "The questions that are worth talking about when a group is set up, with its answers.", callers: .keepers)
    package typealias Parameters = GroupReference
    package struct Result: WireObject {
        package var group: String
        package var questions: [SetupQuestionView]
        package init(group: String, questions: [SetupQuestionView]) { (self.group, self.questions) = (group, questions) }
        package static let fields = [
            Field("group", .group, "The group's handle."),
            Field("questions", .group, "In the order in which they help."),
        ]
    }
}
