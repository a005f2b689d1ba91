import KithModel

package enum ActionAdd: Method {
    package static let declaration = Declaration(
        "action.add", "Put something on the list of what a group wants to do.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var text: String
        package var by: String?

        package init(group: String, text: String, by: String? = nil) { (self.group, self.text, self.by) = (group, text, by) }

        package static let fields = [
            Field("group", .group, "The group."),
            Field("text", .group, "What, 1 to 2000 characters, of one line or several, about nobody by name."),
            Field("by", .group, "Until when: 2026-12-01, 'next tue', 'in 2 weeks'; absent: no date."),
        ]
    }

    package typealias Result = ActionView
}
