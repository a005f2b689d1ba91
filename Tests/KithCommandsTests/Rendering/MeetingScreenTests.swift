import KithCommands
import KithModel
import KithWire
import Testing

@Suite struct MeetingScreenTests {
    private let screen = MeetingScreen(Terminal(), when: WhenTests.when())

    private func meeting(step: Int, fellBack: String? = nil) throws -> MeetingView {
        let start = try #require(CivilDateTime("2026-11-24T18:30"))
        let series = Series(id: "s", rule: nil, start: start, zone: "Europe/Dublin", minutes: 90)
        var occurrence = Occurrence(key: start, state: .open(step: step))
        occurrence.agenda = Agenda(
            steps: [
                AgendaStep(
                    key: "welcome", title: "Welcome", minutes: 5, lead: "facilitator",
                    prompt:
                        "Say what the group is for, and that what is said here stays here. Anybody may pass.\nTea is at eight."),
                AgendaStep(key: "tea", title: "Tea", minutes: 0),
            ], format: "evening-circle/evening", definition: "h", title: "Evening circle", fellBack: fellBack)
        let group = Group(id: "g", handle: try #require(Handle("harbour")), name: "Harbour", zone: "Europe/Dublin")
        return MeetingView(
            meeting: "harbour@2026-11-24T18:30", group: "harbour", series: series,
            time: try WhenTests.time("2026-11-24T18:30", "Europe/Dublin"), state: occurrence.state, occurrence: occurrence,
            closure: nil, of: group)
    }

    @Test func `a step shows its words and what comes after`() throws {
        #expect(
            screen.step(try meeting(step: 0)) == [
                "harbour@2026-11-24T18:30  step 1 of 2",
                "",
                "Welcome  5 min  (facilitator)",
                "  Say what the group is for, and that what is said here stays here. Anybody",
                "  may pass.",
                "  Tea is at eight.",
                "",
                "Then: Tea",
            ])
    }

    @Test func `the last step says how to end`() throws {
        #expect(
            screen.step(try meeting(step: 1)) == [
                "harbour@2026-11-24T18:30  step 2 of 2", "", "Tea", "",
                "This is the last step. kith meeting close harbour@2026-11-24T18:30",
            ])
    }

    @Test func `a format that failed is named before the step`() throws {
        let lines = screen.step(try meeting(step: 1, fellBack: "evening-circle/evening: main.lua:3: no\u{1b}pe"))
        #expect(lines.first == "! The built-in agenda takes the place of evening-circle/evening: main.lua:3:")
        #expect(lines.dropFirst().first == #"no\u{1b}pe"#)
    }

    @Test func `an agenda is a table of steps`() throws {
        let agenda = Agenda(
            steps: [
                AgendaStep(key: "a", title: "Welcome", minutes: 5, lead: "facilitator"),
                AgendaStep(key: "b", title: "Tea", minutes: 0), AgendaStep(key: "c", title: "Sharing", minutes: 40),
            ], format: "evening-circle/evening", definition: "h", title: "Evening circle")
        #expect(
            screen.agenda(MeetingAgenda.Result(meeting: "harbour@2026-11-24T18:30", agenda: agenda)) == [
                "Evening circle  evening-circle/evening, 45 min", "",
                "1.  5 min   Welcome  (facilitator)",
                "2.          Tea",
                "3.  40 min  Sharing",
            ])
    }
}
