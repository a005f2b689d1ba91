import KithModel

package enum TopicList: Method {
    package static let declaration = Declaration(
        "topic.list", "List what a group would like to talk about: what is planned, what is suggested, what is done.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var open: Bool?
        package var after: String?
        package var limit: Int?

        package init(group: String, open: Bool? = nil, after: String? = nil, limit: Int? = nil) {
            self.group = group
            self.open = open
            self.after = after
            self.limit = limit
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("open", .public, "Without what is done."),
            Field("after", .group, "Go on after this topic."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var topics: [TopicView]
        package var next: String?

        package init(topics: [TopicView], next: String? = nil) {
            self.topics = topics
            self.next = next
        }

        package static let fields = [
            Field("topics", .group, "By date, then in order of time."),
            Field("next", .group, "Where the next page begins; absent: this was the last."),
        ]
    }
}
