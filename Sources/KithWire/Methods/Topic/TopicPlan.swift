import KithModel

package enum TopicPlan: Method {
    package static let declaration = Declaration(
        "topic.plan", "Plan a topic for a meeting, or for none any more.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var topic: String
        package var meeting: String?

        package init(group: String, topic: String, meeting: String? = nil) {
            self.group = group
            self.topic = topic
            self.meeting = meeting
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("topic", .group, "Which, as the list names it."),
            Field("meeting", .group, "GROUP@next, GROUP@2026-11-24; absent: for none any more."),
        ]
    }
    package typealias Result = TopicView
}
