import KithCommands
import KithWire
import Testing

@Suite struct RemindScreenTests {
    private let wide = RemindScreen(Terminal())
    private let narrow = RemindScreen(Terminal(width: 40))

    static func view(
        _ reminder: String = "k3f9", at: String = "2026-11-23T18:00", for audience: String = "asked",
        meeting: String? = "harbour@2026-11-24T18:30", plugin: String? = "warm-reminders", held: Bool = false,
        zone: String = "Europe/Dublin"
    ) -> ReminderView {
        ReminderView(
            reminder: reminder, due: "\(at):00Z", at: at, zone: zone, audience: audience, meeting: meeting, plugin: plugin,
            held: held)
    }

    private let several = [
        view(), view("k3fa", at: "2026-11-24T09:00", for: "roles"),
        view("k3fb", at: "2026-11-24T09:00", for: "role:tea", plugin: nil, held: true),
        view("k3fc", at: "2026-11-28T10:00", for: "one", meeting: nil, plugin: nil),
        view("k3fd", at: "2026-11-30T10:00", for: "facilitators", meeting: nil, plugin: nil),
    ]

    @Test func `when, of which meeting, for whom and whose idea stand in columns`() {
        #expect(
            wide.list(several, of: "harbour") == [
                "Reminders of harbour, on the clock of Europe/Dublin",
                "REMINDER  WHEN                  MEETING         FOR",
                "k3f9      Mon 2026-11-23 18:00  Tue 2026-11-24  who asked (warm-reminders)",
                "k3fa      Tue 2026-11-24 09:00  Tue 2026-11-24  whoever takes something on",
                "                                                (warm-reminders)",
                "k3fb      Tue 2026-11-24 09:00  Tue 2026-11-24  whoever takes tea (added by",
                "                                                hand), held",
                "k3fc      Sat 2026-11-28 10:00                  one person (added by hand)",
                "k3fd      Mon 2026-11-30 10:00                  the facilitators (added by hand)",
            ])
    }

    @Test func `on a narrow screen each has lines of its own, and its name is whole`() {
        let lines = narrow.list(Array(several[1...2]), of: "harbour")
        #expect(
            lines == [
                "Reminders of harbour, on the clock of", "Europe/Dublin", "Tue 2026-11-24 09:00, meeting on Tue",
                "2026-11-24", "  for whoever takes something on", "  (warm-reminders)", "  k3fa",
                "Tue 2026-11-24 09:00, meeting on Tue", "2026-11-24", "  for whoever takes tea (added by hand),",
                "  held", "  k3fb",
            ])
        let long = RemindScreenTests.view("warm-reminders/before/2026-11-24")
        #expect(wide.list([long], of: "harbour").last == "  warm-reminders/before/2026-11-24")
    }

    @Test func `heard and not seen, a row is a sentence`() {
        var terminal = Terminal(width: 40)
        terminal.isSpoken = true
        #expect(
            RemindScreen(terminal).list([RemindScreenTests.view()], of: "harbour").last
                == "reminder k3f9, when Mon 2026-11-23 18:00, meeting Tue 2026-11-24, for who asked (warm-reminders).")
    }

    @Test func `clocks that differ are each named`() {
        let lines = wide.list([RemindScreenTests.view(), RemindScreenTests.view("k3fa", zone: "Europe/Berlin")], of: "harbour")
        #expect(lines[0] == "Reminders of harbour")
        #expect(lines.contains { $0.contains("Mon 2026-11-23 18:00 Europe/Berlin") })
    }

    @Test func `an empty list says how to plan something`() {
        #expect(
            wide.list([], of: "harbour") == [
                "harbour is to be reminded of nothing at present. To plan something:",
                "  kith remind add harbour --to asked --meeting next --before 1d",
            ])
    }

    private func preview(_ people: [String], for audience: String = "asked") -> RemindPreview.Result {
        RemindPreview.Result(
            reminder: RemindScreenTests.view(for: audience), subject: "A reminder",
            text: "Tuesday at 18:30.\n\nTo stop: say so.",
            people: people)
    }

    @Test func `a preview is what is sent, and who gets it`() {
        #expect(
            wide.preview(preview(["harbour/kind-heron", "harbour/warm-otter"]), of: "harbour") == [
                "when     Mon 2026-11-23 18:00 Europe/Dublin", "for      who asked", "meeting  Tue 2026-11-24",
                "idea     warm-reminders", "", "A reminder", "  Tuesday at 18:30.", "  ", "  To stop: say so.", "",
                "2 people would get it:", "  harbour/kind-heron", "  harbour/warm-otter",
            ])
        #expect(
            wide.preview(preview(["harbour/kind-heron"]), of: "harbour").suffix(2) == [
                "One person would get it:", "  harbour/kind-heron",
            ])
    }

    @Test func `where nobody asked it says how one asks, and that nobody has to`() {
        #expect(
            wide.preview(preview([]), of: "harbour").suffix(6) == [
                "Nobody would get it: nobody asked who can be reached, and nobody has to.",
                "Whoever would like it says so on their own page, or lets it be noted:", "  kith me harbour",
                "  kith member reminders harbour/HANDLE --wish meetings",
                "They are reached only in ways that they agree to:", "  kith consent ask harbour/HANDLE",
            ])
        #expect(
            narrow.preview(preview([]), of: "harbour").dropFirst(11) == [
                "Nobody would get it: nobody asked who", "can be reached, and nobody has to.",
                "Whoever would like it says so on their", "own page, or lets it be noted:", "  kith me harbour",
                "  kith member reminders harbour/HANDLE --wish meetings", "They are reached only in ways that they",
                "agree to:", "  kith consent ask harbour/HANDLE",
            ])
        #expect(
            wide.preview(preview([], for: "one"), of: "harbour").last
                == "They would not get it as things stand, and need no reason.")
        for audience in ["facilitators", "roles", "role:tea"] {
            #expect(wide.preview(preview([], for: audience), of: "harbour").last == "  kith role rota harbour")
        }
    }

    @Test func `what holds and what goes on is said, and shown`() {
        let held = RemindList.Result(reminders: [RemindScreenTests.view(held: true)], next: "k3f9")
        #expect(
            wide.held(held, "k3f9", of: "harbour") == [
                "It waits.", "To let it go on: kith remind release harbour k3f9", "",
                "Reminders of harbour, on the clock of Europe/Dublin",
                "REMINDER  WHEN                  MEETING         FOR",
                "k3f9      Mon 2026-11-23 18:00  Tue 2026-11-24  who asked (warm-reminders), held",
                "And more: kith remind list harbour",
            ])
        #expect(
            wide.held(RemindList.Result(reminders: []), nil, of: "harbour") == [
                "All reminders of harbour wait, those that are planned later too.",
                "To let them go on: kith remind release harbour",
            ])
        #expect(
            wide.released(RemindList.Result(reminders: []), nil, of: "harbour") == [
                "The reminders of harbour go on; what came too late meanwhile is dropped."
            ])
    }

    @Test func `nothing that comes from elsewhere moves the cursor`() {
        let evil = "\u{1b}[2J\u{202e}"
        let view = RemindScreenTests.view(evil, at: evil, for: evil, meeting: evil, plugin: evil, zone: evil)
        let shown = RemindPreview.Result(reminder: view, subject: evil, text: evil, people: [evil])
        for screen in [wide, narrow] {
            let lines =
                screen.list([view], of: evil) + screen.preview(shown, of: evil) + screen.planned(view, of: evil)
                + screen.held(RemindList.Result(reminders: [view]), evil, of: evil)
                + screen.preview(RemindPreview.Result(reminder: view, subject: "", text: "", people: []), of: evil)
            let all = lines.joined()
            #expect(all.contains(#"\u{1b}[2J\u{202e}"#))
            #expect(!all.contains("\u{1b}") && !all.contains("\u{202e}"))
        }
    }
}
