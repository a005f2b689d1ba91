import KithModel

/// One reminder of a group, or all of them.
package struct HoldRequest: WireObject, Hashable {
    package var group: String
    package var reminder: String?

    package init(group: String, reminder: String? = nil) {
        self.group = group
        self.reminder = reminder
    }

    package static let fields = [
        Field("group", .group, "The group."),
        Field("reminder", .group, "Which; absent: all of the group, also those that are planned later."),
    ]
}
