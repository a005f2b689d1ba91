import KithCommands
import KithModel
import KithWire
import Testing

/// A meeting under way, for screens.
enum RunSample {
    static let sharing =
        "How have you been, what came up, and what helped? Whoever wants to speak gets about the same time, and nobody interrupts. If one of us is in a crisis today, they get more, and the rest of us wait gladly.\n[Keep an eye on who has not spoken yet, and ask all of them at once, not one by name.]"

    static let steps = [
        AgendaStep(key: "opening", title: "Opening", minutes: 5, lead: "facilitator", prompt: "Welcome, everybody."),
        AgendaStep(
            key: "since", title: "Since we last met", minutes: 25, lead: "facilitator", prompt: sharing, gathers: [.theme]),
        AgendaStep(key: "tea", title: "Tea", minutes: 15, lead: "tea", prompt: "Time for a break."),
        AgendaStep(key: "topic", title: "A topic, or more of the same", minutes: 20),
        AgendaStep(key: "walk", title: "A walk", minutes: 0),
        AgendaStep(
            key: "closing", title: "Closing round", minutes: 10, lead: "facilitator", prompt: "What do you take home?",
            gathers: [.good, .change, .support]),
    ]

    static func meeting(
        step: Int? = 2, used: Int = 0, extra: Int = 0, paused: Bool = false, steps: [AgendaStep] = steps,
        fellBack: String? = nil
    ) throws -> MeetingView {
        let start = try #require(CivilDateTime("2026-11-24T18:30"))
        let series = Series(id: "s", rule: nil, start: start, zone: "Europe/Dublin", minutes: 90)
        var occurrence = Occurrence(key: start, state: step.map { .open(step: $0 - 1) } ?? .planned)
        if step != nil {
            occurrence.agenda = Agenda(
                steps: steps, format: "gathering/ongoing", definition: "h", title: "An ordinary meeting", fellBack: fellBack)
        }
        let group = Group(
            id: "g", handle: try #require(Handle("harbour")), name: "Harbour", zone: "Europe/Dublin")
        let now = Instant(seconds: 1_000_000)
        let pace = Pace(aside: used, runningSince: paused ? nil : now, extraMinutes: extra)
        return MeetingView(
            meeting: "harbour@2026-11-24T18:30", group: "harbour", series: series,
            time: try WhenTests.time("2026-11-24T18:30", "Europe/Dublin"), state: occurrence.state, occurrence: occurrence,
            closure: nil, of: group
        ).timed(pace, at: now)
    }

    static func state(_ meeting: MeetingView, leftOut: [String] = [], steps: [AgendaStep] = steps) -> RunState {
        var state = RunState(group: "harbour")
        state.show(meeting)
        if state.isOpen {
            state.agenda = MeetingAgenda.Result(
                meeting: meeting.meeting,
                agenda: Agenda(steps: steps, format: "gathering/ongoing", definition: "h", title: "An ordinary meeting"),
                leftOut: leftOut)
        }
        return state
    }
}
