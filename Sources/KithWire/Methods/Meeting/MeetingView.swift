package import KithModel

/// One meeting.
package struct MeetingView: WireObject, Hashable {
    package var meeting: String
    package var group: String
    package var series: String
    package var title: String?
    package var time: MeetingTime
    package var was: String?
    package var closure: String?
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
    package var used: Int?
    package var planned: Int?
    package var paused: Bool?

    private enum CodingKeys: String, CodingKey {
        case meeting, group, series, title, time, was, closure, state, step, steps, now, then, number, count, staffed, speaker
        case place, online, phone, format
        case fellBack = "fell_back"
        case used, planned, paused
    }

    package init(
        meeting: String, group: String, series: Series, time: MeetingTime, state: MeetingState, occurrence: Occurrence,
        closure: Closure?, of place: Group
    ) {
        self.meeting = meeting
        self.group = group
        self.series = series.id
        title = series.title
        self.time = time
        was = occurrence.movedTo == nil ? nil : occurrence.key.description
        self.closure = closure.map { $0.reason ?? "" }
        self.state = state.word
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
        self.place = occurrence.place ?? series.place ?? place.place
        online = series.online ?? place.online
        phone = series.phone ?? place.phone
        format = occurrence.agenda.map { $0.format ?? "built-in" }
        fellBack = occurrence.agenda?.fellBack
    }

    /// The same with the time of the step that is on.
    package func timed(_ pace: Pace?, at now: Instant) -> MeetingView {
        guard let pace, let step = self.now else { return self }
        var view = self
        view.used = pace.used(at: now)
        view.planned = pace.planned(minutes: step.minutes)
        view.paused = pace.isPaused ? true : nil
        return view
    }

    package static let fields = [
        Field(
            "meeting", .group,
            "GROUP@2026-11-24T18:30: how to name it, for good; #SERIES after it where two meet at that time."),
        Field("group", .group, "The group's handle."),
        Field("series", .group, "The series' id."),
        Field("title", .group, "The series' title."),
        Field("time", .group, "When."),
        Field("was", .group, "When it had been planned, on the wall clock, where it was moved."),
        Field("closure", .group, "Where a closure covers it: what that is called, or empty."),
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
        Field("used", .group, "Seconds that the step has taken so far, pauses left out; only while open."),
        Field(
            "planned", .group,
            "Seconds that the step is to take, with what it was given on top; only while open, absent: no set length."),
        Field("paused", .group, "True while the time of the step stands still."),
    ]
}
