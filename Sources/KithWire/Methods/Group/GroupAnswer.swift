import KithModel

package enum GroupAnswer: Method {
    package static let declaration = Declaration(
        "group.answer", "Answer a question of setting up, or pass it over.", callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var group: String
        package var question: String
        package var answer: String?
        package init(group: String, question: String, answer: String?) {
            (self.group, self.question, self.answer) = (group, question, answer)
        }
        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("question", .group, "Its code."),
            Field("answer", .group, "Up to 2 000 characters; absent: passed over, what was there stays."),
        ]
    }
    package typealias Result = SetupQuestionView
}
