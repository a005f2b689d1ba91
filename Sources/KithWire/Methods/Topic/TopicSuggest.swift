import KithModel

package enum TopicSuggest: Method {
    package static let declaration = Declaration(
        "topic.suggest", "Add what a group would like to talk about; nobody's name is on it.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var text: String

        package init(group: String, text: String) {
            self.group = group
            self.text = text
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("text", .group, "1 to 300 characters."),
        ]
    }
    package typealias Result = TopicView
}
