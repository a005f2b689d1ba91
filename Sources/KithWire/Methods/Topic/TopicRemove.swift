import KithModel

package enum TopicRemove: Method {
    package static let declaration = Declaration(
        "topic.remove", "Take a topic off the list for good.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var topic: String

        package init(group: String, topic: String) {
            self.group = group
            self.topic = topic
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("topic", .group, "Which, as the list names it."),
        ]
    }
    package typealias Result = Nothing
}
