import KithModel

package enum RemindAdd: Method {
    package static let declaration = Declaration(
        "remind.add", "Plan a reminder by hand.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var to: String
        package var at: String?
        package var before: String?
        package var meeting: String?
        package var text: String?

        package init(
            group: String, to: String, at: String? = nil, before: String? = nil, meeting: String? = nil, text: String? = nil
        ) {
            self.group = group
            self.to = to
            self.at = at
            self.before = before
            self.meeting = meeting
            self.text = text
        }

        package static let fields = [
            Field("group", .group, "The group."),
            Field("to", .personal, "For whom: 'asked', 'facilitators', 'roles', 'role:NAME', or GROUP/HANDLE of one member."),
            Field(
                "at", .group,
                "When on the group's wall clock: '2026-11-24 09:00', 'tomorrow 9:00', 'now'; or else 'before' a meeting."),
            Field("before", .group, "So long before the meeting: '3h', '2d'; 'meeting' says which."),
            Field(
                "meeting", .group,
                "The meeting that it is about: GROUP@next, GROUP@2026-11-24. It moves along with it, and ends with it."),
            Field(
                "text", .group,
                "1 to 500 characters, about nobody by name; absent: neutral words of the daemon's own. It may be read by others who see the screen."
            ),
        ]
    }

    package typealias Result = ReminderView
}
