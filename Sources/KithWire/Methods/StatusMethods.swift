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

/// One thing that wants a look.
package struct Attention: WireObject, Hashable {
    package var code: String
    package var text: String
    package var meeting: String?
    package var remedy: String?

    package init(code: String, text: String, meeting: String? = nil, remedy: String? = nil) {
        (self.code, self.text, self.meeting, self.remedy) = (code, text, meeting, remedy)
    }

    package static let fields = [
        Field(
            "code", .public,
            "'plugin_failing', 'nothing_noted', 'left_open', 'reflection_due', 'clock_change', 'nobody_facilitates', 'no_dates' or 'plugin_signal'. More may come."
        ),
        Field("text", .group, "The same in words."),
        Field("meeting", .group, "The meeting it is about."),
        Field("remedy", .group, "A command that answers it."),
    ]
}

package enum Status: Method {
    package static let declaration = Declaration(
        "status", "Tell how groups are standing: what wants a look first, then by name.", callers: .observers)
    package struct Parameters: WireObject {
        package var group: String?
        package var after: String?
        package var limit: Int?
        package init(group: String? = nil, after: String? = nil, limit: Int? = nil) {
            (self.group, self.after, self.limit) = (group, after, limit)
        }
        package static let fields = [
            Field("group", .group, "Only this group."),
            Field("after", .group, "Continue after the page that gave this."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }
    package struct Result: WireObject {
        package var groups: [Standing]
        package var next: String?
        package var notices: [String]
        package init(groups: [Standing], next: String?, notices: [String]) {
            (self.groups, self.next, self.notices) = (groups, next, notices)
        }
        package static let fields = [
            Field("groups", .public, "One page of groups. Closed groups are left out unless asked for by name."),
            Field("next", .public, "Give it as 'after' for the next page; absent on the last one."),
            Field("notices", .public, "About the daemon itself: plugins are off, and why."),
        ]
    }
}
