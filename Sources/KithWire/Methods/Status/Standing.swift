import KithModel

/// How a group is standing: its next meeting and what wants a look. No names, no figures.
package struct Standing: WireObject, Hashable {
    package var group: String
    package var name: String
    package var state: String
    package var next: MeetingTime?
    package var meeting: String?
    package var open: Bool
    package var staffed: Bool?
    package var attention: [Attention]

    package init(
        group: String, name: String, state: String, next: MeetingTime?, meeting: String?, open: Bool, staffed: Bool?,
        attention: [Attention]
    ) {
        (self.group, self.name, self.state, self.next) = (group, name, state, next)
        (self.meeting, self.open, self.staffed, self.attention) = (meeting, open, staffed, attention)
    }

    package static let fields = [
        Field("group", .public, "Handle."),
        Field("name", .public, "The group's name."),
        Field("state", .public, "'forming', 'active', 'paused' or 'closed'."),
        Field("next", .public, "When it meets next, or the meeting that is open; absent: nothing planned."),
        Field("meeting", .public, "How to name that meeting."),
        Field("open", .public, "That meeting is under way."),
        Field("staffed", .public, "Somebody will facilitate it; absent: nobody said."),
        Field("attention", .public, "What wants a look, most pressing first."),
    ]
}
