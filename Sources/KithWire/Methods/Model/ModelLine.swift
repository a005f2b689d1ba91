import KithModel

/// A line between two words.
package struct ModelLine: WireObject, Hashable {
    package var key: String
    package var from: String
    package var to: String
    package var text: String?
    package var question: String?

    package init(
        key: String, from: String, to: String, text: String? = nil, question: String? = nil
    ) {
        self.key = key
        self.from = from
        self.to = to
        self.text = text
        self.question = question
    }

    package static let fields = [
        Field("key", .public, "Names it within its list."),
        Field("from", .public, "The word at one end."),
        Field("to", .public, "The word at the other."),
        Field("text", .public, "What lies between."),
        Field("question", .public, "Something to talk about, for those who like to."),
    ]
}
