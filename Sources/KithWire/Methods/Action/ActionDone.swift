import KithModel

package enum ActionDone: Method {
    package static let declaration = Declaration(
        "action.done", "Note that something a group wanted to do is done, or not after all.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var action: String
        package var undo: Bool?

        package init(group: String, action: String, undo: Bool? = nil) {
            self.group = group
            self.action = action
            self.undo = undo
        }

        package static let fields = [
            Field("group", .group, "The group."),
            Field("action", .group, "Which."),
            Field("undo", .public, "Not done after all."),
        ]
    }

    package typealias Result = ActionView
}
