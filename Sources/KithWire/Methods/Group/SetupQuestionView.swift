package import KithModel

/// A question that is worth talking about when a group is set up, and what the group answered.
package struct SetupQuestionView: WireObject, Hashable {
    package var question: String
    package var title: String
    package var text: String
    package var choices: [String]?
    package var answer: String?
    package var passed: Bool?

    package init(_ question: SetupQuestion, answer: String?, passed: Bool) {
        self.question = question.rawValue
        (title, text, choices) = (question.title, question.question, question.choices)
        self.answer = answer
        self.passed = passed ? true : nil
    }

    package static let fields = [
        Field("question", .group, "Its code, for group.answer."),
        Field("title", .group, "What it is about."),
        Field("text", .group, "The question."),
        Field("choices", .group, "The answers that are possible; absent: any words."),
        Field("answer", .group, "What the group answered."),
        Field("passed", .group, "True when it was passed over."),
    ]
}
