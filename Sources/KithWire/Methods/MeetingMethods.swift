package import KithModel

/// When a meeting is: on the wall clock of its zone, and as a point in time.
package struct MeetingTime: WireObject, Hashable {
    package var at: String
    package var zone: String
    package var instant: String
    package var minutes: Int?
    package var shifted: Bool?

    package init(at: CivilDateTime, zone: String, instant: Instant, minutes: Int?, shifted: Bool) {
        self.at = at.description
        self.zone = zone
        self.instant = instant.description
        self.minutes = minutes
        self.shifted = shifted ? true : nil
    }

    package static let fields = [
        Field("at", .group, "Start on the wall clock: 2026-11-24T18:30."),
        Field("zone", .group, "tzdata name."),
        Field("instant", .group, "The same in UTC."),
        Field("minutes", .group, "Planned length."),
        Field("shifted", .group, "True when the clocks skip the planned time that day, so it starts later."),
    ]
}

/// One meeting.
package struct MeetingView: WireObject, Hashable {
    package var meeting: String
    package var group: String
    package var series: String
    package var title: String?
    package var time: MeetingTime
    package var state: String
    package var step: Int?
    package var steps: Int?
    package var now: AgendaStep?
    package var then: AgendaStep?
    package var number: Int?
    package var count: Int?
    package var staffed: Bool?
    package var speaker: Bool?
    package var place: String?
    package var online: String?
    package var phone: String?
    package var format: String?
    package var fellBack: String?

    private enum CodingKeys: String, CodingKey {
        case meeting, group, series, title, time, state, step, steps, now, then, number, count, staffed, speaker
        case place, online, phone, format
        case fellBack = "fell_back"
    }

    package init(
        meeting: String, group: String, series: Series, time: MeetingTime, occurrence: Occurrence, of place: Group
    ) {
        self.meeting = meeting
        self.group = group
        self.series = series.id
        title = series.title
        self.time = time
        state = occurrence.state.word
        if case .open(let step) = occurrence.state, let agenda = occurrence.agenda {
            self.step = step + 1
            now = agenda.steps.indices.contains(step) ? agenda.steps[step] : nil
            then = agenda.steps.indices.contains(step + 1) ? agenda.steps[step + 1] : nil
        }
        steps = occurrence.agenda?.steps.count
        number = occurrence.number
        count = occurrence.count
        staffed = occurrence.staffed ?? series.staffed
        speaker = occurrence.guestSpeaker ? true : nil
        self.place = series.place ?? place.place
        online = series.online ?? place.online
        phone = series.phone ?? place.phone
        format = occurrence.agenda.map { $0.format ?? "built-in" }
        fellBack = occurrence.agenda?.fellBack
    }

    package static let fields = [
        Field(
            "meeting", .group,
            "GROUP@2026-11-24T18:30: how to name it, for good; #SERIES after it where two meet at that time."),
        Field("group", .group, "The group's handle."),
        Field("series", .group, "The series' id."),
        Field("title", .group, "The series' title."),
        Field("time", .group, "When."),
        Field("state", .group, "'planned', 'open', 'closed' (it was held), 'cancelled' or 'blank'."),
        Field("step", .group, "Which step of the agenda is on, from 1; only while open."),
        Field("steps", .group, "How many steps the agenda has; once opened."),
        Field("now", .group, "The step that is on."),
        Field("then", .group, "The step after it."),
        Field("number", .group, "Which meeting of the group it was, from 1."),
        Field("count", .group, "Heads, where somebody counted."),
        Field("staffed", .group, "Somebody will facilitate; absent: nobody said."),
        Field("speaker", .group, "True when a guest will speak."),
        Field("place", .group, "Where."),
        Field("online", .group, "Address for joining from afar."),
        Field("phone", .group, "Telephone number for joining from afar."),
        Field("format", .group, "plugin/format of its agenda, or 'built-in'."),
        Field("fell_back", .group, "Why the chosen format was not used."),
    ]
}

extension AgendaStep: WireObject {
    package static let fields = [
        Field("key", .group, "Name of the step within the agenda."),
        Field("title", .group, "What is shown."),
        Field("minutes", .group, "Planned length; 0: no set length."),
        Field("lead", .group, "The role that leads it."),
        Field("prompt", .group, "Words for whoever leads."),
    ]
}

package enum MeetingSchedule: Method {
    package static let declaration = Declaration(
        "meeting.schedule", "Plan a series of meetings, or a single one; with dry_run only show the dates.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var group: String
        package var every: String?
        package var on: String?
        package var at: String
        package var `for`: String?
        package var from: String?
        package var until: String?
        package var rule: String?
        package var title: String?
        package var place: String?
        package var online: String?
        package var phone: String?
        package var staffed: Bool?
        package var format: String?
        package var dryRun: Bool?

        private enum CodingKeys: String, CodingKey {
            case group, every, on, at, `for`, from, until, rule, title, place, online, phone, staffed, format
            case dryRun = "dry_run"
        }

        package init(group: String, at: String) { (self.group, self.at) = (group, at) }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("every", .group, "'week', '2w', 'month', '3 months', …; absent with no rule: a single meeting."),
            Field("on", .group, "'tue', 'tue,thu', 'last fri', '1st,3rd mon', '15'; for a single meeting a date."),
            Field("at", .group, "Time of day: '18:30', '6:30pm'."),
            Field("for", .group, "Length: '90m', '1h30m'; absent: nobody said."),
            Field("from", .group, "First possible day; absent: today in the group's zone."),
            Field("until", .group, "Last possible day."),
            Field("rule", .group, "An RFC 5545 rule in place of 'every' and 'on'."),
            Field("title", .group, "What tells it from the group's other series, up to 100 characters."),
            Field("place", .group, "Where; absent: as the group says."),
            Field("online", .group, "Address for joining from afar."),
            Field("phone", .group, "Telephone number for joining from afar."),
            Field("staffed", .group, "Somebody facilitates as a rule."),
            Field("format", .group, "plugin/format."),
            Field("dry_run", .public, "Change nothing."),
        ]
    }
    package struct Result: WireObject {
        package var series: SeriesView
        package var next: [MeetingTime]
        package init(series: SeriesView, next: [MeetingTime]) { (self.series, self.next) = (series, next) }
        package static let fields = [
            Field("series", .group, "The series; with dry_run its id is empty."),
            Field("next", .group, "Up to five next dates."),
        ]
    }
}

package enum MeetingList: Method {
    package static let declaration = Declaration(
        "meeting.list", "List a group's meetings, past or to come, by date.", callers: .keepers)
    package struct Parameters: WireObject {
        package var group: String
        package var from: String?
        package var until: String?
        package var limit: Int?
        package init(group: String, from: String? = nil, until: String? = nil, limit: Int? = nil) {
            (self.group, self.from, self.until, self.limit) = (group, from, until, limit)
        }
        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("from", .group, "First day, '2026-11-24' or words; absent: today in the group's zone."),
            Field("until", .group, "Last day; absent: as many as 'limit' allows."),
            Field("limit", .public, "1 to 500; absent: 10."),
        ]
    }
    package struct Result: WireObject {
        package var meetings: [MeetingView]
        package init(meetings: [MeetingView]) { self.meetings = meetings }
        package static let fields = [Field("meetings", .group, "By date.")]
    }
}

/// Names one meeting.
package struct MeetingReference: WireObject, Hashable {
    package var meeting: String
    package init(meeting: String) { self.meeting = meeting }
    package static let fields = [
        Field("meeting", .group, "GROUP@next, GROUP@last, GROUP@open, GROUP@2026-11-24, GROUP@2026-11-24T18:30.")
    ]
}

package enum MeetingShow: Method {
    package static let declaration = Declaration("meeting.show", "Show one meeting.", callers: .keepers)
    package typealias Parameters = MeetingReference
    package typealias Result = MeetingView
}

package enum MeetingAgenda: Method {
    package static let declaration = Declaration(
        "meeting.agenda", "Show the agenda that a meeting has, or would have if it opened now.", callers: .keepers)
    package struct Parameters: WireObject {
        package var meeting: String
        package var format: String?
        package init(meeting: String, format: String? = nil) { (self.meeting, self.format) = (meeting, format) }
        package static let fields =
            MeetingReference.fields + [
                Field("format", .group, "Try this plugin/format instead of the meeting's own.")
            ]
    }
    package struct Result: WireObject {
        package var meeting: String
        package var title: String
        package var format: String
        package var definition: String?
        package var fellBack: String?
        package var steps: [AgendaStep]
        package var minutes: Int
        private enum CodingKeys: String, CodingKey {
            case meeting, title, format, definition
            case fellBack = "fell_back"
            case steps, minutes
        }
        package init(meeting: String, agenda: Agenda) {
            self.meeting = meeting
            title = agenda.title
            format = agenda.format ?? "built-in"
            definition = agenda.definition
            fellBack = agenda.fellBack
            steps = agenda.steps
            minutes = agenda.steps.reduce(0) { $0 + $1.minutes }
        }
        package static let fields = [
            Field("meeting", .group, "GROUP@2026-11-24T18:30."),
            Field("title", .group, "The format's title."),
            Field("format", .group, "plugin/format, or 'built-in'."),
            Field("definition", .group, "Content hash of the plugin that made it."),
            Field("fell_back", .group, "Why the chosen format was not used: file, line and reason."),
            Field("steps", .group, "In order."),
            Field("minutes", .group, "Planned lengths together."),
        ]
    }
}

package enum MeetingOpen: Method {
    package static let declaration = Declaration(
        "meeting.open", "Open a meeting at the first step of its agenda.", callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var meeting: String
        package var format: String?
        package var speaker: Bool?
        package init(meeting: String, format: String? = nil, speaker: Bool? = nil) {
            (self.meeting, self.format, self.speaker) = (meeting, format, speaker)
        }
        package static let fields =
            MeetingReference.fields + [
                Field("format", .group, "plugin/format for this meeting; absent: what is its turn."),
                Field("speaker", .group, "A guest will speak."),
            ]
    }
    package typealias Result = MeetingView
}

package enum MeetingNext: Method {
    package static let declaration = Declaration(
        "meeting.next", "Go on to the next step.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingReference
    package typealias Result = MeetingView
}

package enum MeetingBack: Method {
    package static let declaration = Declaration(
        "meeting.back", "Go back a step.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingReference
    package typealias Result = MeetingView
}

package enum MeetingCount: Method {
    package static let declaration = Declaration(
        "meeting.count", "Note how many people came, or take the figure away again. Nobody has to.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var meeting: String
        package var count: Int?
        package init(meeting: String, count: Int?) { (self.meeting, self.count) = (meeting, count) }
        package static let fields =
            MeetingReference.fields + [
                Field("count", .group, "Heads, 0 to 10 000; absent: not counted.")
            ]
    }
    package typealias Result = MeetingView
}

package enum MeetingClose: Method {
    package static let declaration = Declaration(
        "meeting.close", "End a meeting that was held.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingReference
    package typealias Result = MeetingView
}

package enum MeetingCancel: Method {
    package static let declaration = Declaration(
        "meeting.cancel", "Say that a planned meeting will not take place.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingReference
    package typealias Result = MeetingView
}

package enum MeetingRestore: Method {
    package static let declaration = Declaration(
        "meeting.restore", "Take back that a meeting was cancelled or left blank.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingReference
    package typealias Result = MeetingView
}

package enum MeetingMark: Method {
    package static let declaration = Declaration(
        "meeting.mark", "Say what became of a date that has passed: held, cancelled, or leave it blank.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var meeting: String
        package var `as`: String
        package init(meeting: String, as outcome: String) { (self.meeting, self.as) = (meeting, outcome) }
        package static let fields = MeetingReference.fields + [Field("as", .group, "'held', 'cancelled' or 'blank'.")]
    }
    package typealias Result = MeetingView
}

package enum MeetingStaff: Method {
    package static let declaration = Declaration(
        "meeting.staff", "Say whether somebody will facilitate a meeting. Who it is stays with the group.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var meeting: String
        package var staffed: Bool?
        package init(meeting: String, staffed: Bool?) { (self.meeting, self.staffed) = (meeting, staffed) }
        package static let fields =
            MeetingReference.fields + [
                Field("staffed", .group, "True, false; absent: as the series says.")
            ]
    }
    package typealias Result = MeetingView
}
