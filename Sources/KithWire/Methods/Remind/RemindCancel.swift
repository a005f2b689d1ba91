import KithModel

package enum RemindCancel: Method {
    package static let declaration = Declaration(
        "remind.cancel", "Take a reminder off the list. One that a plugin wants does not come back for that meeting.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var reminder: String

        package init(group: String, reminder: String) {
            self.group = group
            self.reminder = reminder
        }

        package static let fields = [
            Field("group", .group, "The group."),
            Field("reminder", .group, "Which, as the list names it."),
        ]
    }

    package typealias Result = Nothing
}
