import KithModel

/// A reminder that is planned. Whom it reaches and how is found out when it falls due.
package struct ReminderView: WireObject, Hashable {
    package var reminder: String
    package var due: String
    package var at: String
    package var zone: String
    package var audience: String
    package var meeting: String?
    package var plugin: String?
    package var held: Bool

    package init(
        reminder: String, due: String, at: String, zone: String, audience: String, meeting: String? = nil, plugin: String? = nil,
        held: Bool
    ) {
        self.reminder = reminder
        self.due = due
        self.at = at
        self.zone = zone
        self.audience = audience
        self.meeting = meeting
        self.plugin = plugin
        self.held = held
    }

    package static let fields = [
        Field("reminder", .group, "How to name it."),
        Field("due", .group, "When, UTC."),
        Field("at", .group, "When on the group's wall clock: 2026-11-24T09:00."),
        Field("zone", .group, "tzdata name of that clock."),
        Field("audience", .group, "For whom: 'asked', 'facilitators', 'roles', 'role:NAME' or 'one': a single member."),
        Field("meeting", .group, "The meeting that it is about."),
        Field("plugin", .group, "The plugin that wants it; absent: somebody added it."),
        Field("held", .group, "It waits until somebody releases it."),
    ]
}
