import KithModel

package enum TopicDone: Method {
    package static let declaration = Declaration(
        "topic.done", "Note that the group talked about it, with a word on how it was; or that it did not after all.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var topic: String
        package var word: String?
        package var undo: Bool?

        package init(group: String, topic: String, word: String? = nil, undo: Bool? = nil) {
            self.group = group
            self.topic = topic
            self.word = word
            self.undo = undo
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("topic", .group, "Which, as the list names it."),
            Field(
                "word", .group,
                "How it was for the group, and no one person's word; up to 1 000 characters; absent: unchanged, empty: none."),
            Field("undo", .public, "Not done after all."),
        ]
    }
    package typealias Result = TopicView
}
