import KithModel

package enum RemindList: Method {
    package static let declaration = Declaration(
        "remind.list", "List what a group is to be reminded of.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var after: String?
        package var limit: Int?

        package init(group: String, after: String? = nil, limit: Int? = nil) {
            self.group = group
            self.after = after
            self.limit = limit
        }

        package static let fields = [
            Field("group", .group, "The group."),
            Field("after", .group, "What 'next' of the page before said."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var reminders: [ReminderView]
        package var next: String?

        package init(reminders: [ReminderView], next: String? = nil) {
            self.reminders = reminders
            self.next = next
        }

        package static let fields = [
            Field("reminders", .group, "The nearest first."),
            Field("next", .group, "More: pass as `after`."),
        ]
    }
}
