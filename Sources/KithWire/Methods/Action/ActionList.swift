import KithModel

package enum ActionList: Method {
    package static let declaration = Declaration(
        "action.list", "List what a group wants to do.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var all: Bool?
        package var limit: Int?

        package init(group: String, all: Bool? = nil, limit: Int? = nil) {
            self.group = group
            self.all = all
            self.limit = limit
        }

        package static let fields = [
            Field("group", .group, "The group."),
            Field("all", .public, "Also what is done."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var actions: [ActionView]

        package init(actions: [ActionView]) {
            self.actions = actions
        }

        package static let fields = [
            Field("actions", .group, "What has a date first, then in order of time.")
        ]
    }
}
