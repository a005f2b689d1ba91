import KithModel

/// How a group is standing, and what wants a look. No names of people, no figures.
///
/// A coordinator gets the outline: whether it met by month, whether somebody will facilitate, codes, the agreed contact.
package struct Standing: WireObject, Hashable {
    package var group: String
    package var name: String
    package var state: String
    package var next: MeetingTime?
    package var meeting: String?
    package var open: Bool?
    package var staffed: Bool?
    package var attention: [Attention]
    package var months: [MonthView]?
    package var contact: String?

    package init(
        group: String, name: String, state: String, next: MeetingTime? = nil, meeting: String? = nil, open: Bool? = nil,
        staffed: Bool?, attention: [Attention], months: [MonthView]? = nil, contact: String? = nil
    ) {
        (self.group, self.name, self.state, self.next) = (group, name, state, next)
        (self.meeting, self.open, self.staffed, self.attention) = (meeting, open, staffed, attention)
        (self.months, self.contact) = (months, contact)
    }

    package static let fields = [
        Field("group", .public, "Handle."),
        Field("name", .public, "The group's name."),
        Field("state", .public, "'forming', 'active', 'paused' or 'closed'."),
        Field("next", .group, "When it meets next, or the meeting that is open; absent: nothing planned."),
        Field("meeting", .group, "How to name that meeting."),
        Field("open", .group, "That meeting is under way."),
        Field("staffed", .public, "Somebody will facilitate the next meeting; absent: nobody said."),
        Field("attention", .public, "What wants a look, most pressing first."),
        Field(
            "months", .public,
            "For a coordinator: whether it met in each of the six months before this one, the newest first; of none before it began."
        ),
        Field("contact", .public, "For a coordinator: how to reach the group, as it agreed; absent: not told."),
    ]
}
