import KithModel

package enum OutboxList: Method {
    package static let declaration = Declaration(
        "outbox.list", "List messages on their way out, and those that ended within a week.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var state: String?
        package var after: String?
        package var limit: Int?

        package init(group: String, state: String? = nil, after: String? = nil, limit: Int? = nil) {
            self.group = group
            self.state = state
            self.after = after
            self.limit = limit
        }

        package static let fields = [
            Field("group", .group, "The group."),
            Field("state", .group, "Only in this state; absent: in any that has not ended."),
            Field("after", .group, "What 'next' of the page before said."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var messages: [MessageView]
        package var next: String?

        package init(messages: [MessageView], next: String? = nil) {
            self.messages = messages
            self.next = next
        }

        package static let fields = [
            Field("messages", .group, "The oldest first."),
            Field("next", .group, "More: pass as `after`."),
        ]
    }
}
