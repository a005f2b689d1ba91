import KithCommands
import KithWire
import Testing

@Suite struct StatusScreenTests {
    private func standing(
        _ group: String, state: String = "active", at: String? = nil, zone: String = "Europe/Dublin", open: Bool = false,
        staffed: Bool? = nil, attention: [Attention] = []
    ) throws -> Standing {
        Standing(
            group: group, name: group, state: state, next: try at.map { try WhenTests.time($0, zone) },
            meeting: at.map { "\(group)@\($0)" }, open: open, staffed: staffed, attention: attention)
    }

    private func lines(
        _ groups: [Standing], notices: [String] = [], terminal: Terminal = Terminal(), local: String? = nil
    ) -> [String] {
        StatusScreen(terminal, when: WhenTests.when(local)).lines(
            Status.Result(groups: groups, next: nil, notices: notices))
    }

    @Test func `each group has a line, and under it what wants a look`() throws {
        let question = Attention(
            code: "nothing_noted", text: "Tue 2026-11-17: held, cancelled, or leave it blank?",
            meeting: "harbour@2026-11-17T18:30", remedy: "kith meeting mark harbour@2026-11-17T18:30 held|cancelled|blank")
        let groups = [
            try standing("harbour", at: "2026-11-24T18:30", staffed: false, attention: [question]),
            try standing("hill", at: "2026-11-21T18:30", staffed: true),
            try standing("meadow"),
            try standing("orchard", at: "2026-11-21T11:30", open: true),
            try standing("river", state: "paused"),
        ]
        #expect(
            lines(groups, notices: ["Plugins are off: no worker."]) == [
                "harbour  in 3 days, Tue 18:30 Europe/Dublin  facilitator: open",
                "  ! Tue 2026-11-17: held, cancelled, or leave it blank?",
                "    kith meeting mark harbour@2026-11-17T18:30 held|cancelled|blank",
                "hill     today, Sat 18:30 Europe/Dublin  facilitator: yes",
                "meadow   nothing planned",
                "orchard  open now, since Sat 2026-11-21 11:30",
                "river    paused",
                "! Plugins are off: no worker.",
            ])
    }

    @Test func `the caller's own clock stands beside the group's`() throws {
        let group = try standing("harbour", at: "2026-11-24T18:30", zone: "America/Los_Angeles")
        #expect(
            lines([group], local: "Europe/Dublin") == [
                "harbour  in 3 days, Tue 18:30 America/Los_Angeles  (Wed 02:30 here)"
            ])
    }

    @Test func `a handle is never cut, so that it can be typed`() throws {
        let handle = "the-third-tradition-group-big-book-study"
        let groups = [try standing(handle, at: "2026-11-24T18:30"), try standing("hill", at: "2026-11-24T18:30")]
        #expect(
            lines(groups) == [
                handle,
                "                        in 3 days, Tue 18:30 Europe/Dublin",
                "hill                    in 3 days, Tue 18:30 Europe/Dublin",
            ])
    }

    @Test func `no line of words is wider than the terminal`() throws {
        let attention = Attention(code: "plugin_failing", text: "evening-circle: " + String(repeating: "long ", count: 60))
        let group = try standing(
            "the-third-tradition-group", at: "2026-11-24T18:30", zone: "America/Argentina/ComodRivadavia", staffed: false,
            attention: [attention])
        for line in lines([group], local: "Europe/Dublin") { #expect(DisplayWidth.of(line) <= 80) }
    }

    @Test func `what a group wrote can't move the cursor`() throws {
        let attention = Attention(code: "plugin_failing", text: "a\u{1b}[2J", remedy: "b\u{202e}")
        let shown = lines([try standing("hill", attention: [attention])]).joined()
        #expect(shown.contains(#"a\u{1b}[2J"#) && shown.contains(#"b\u{202e}"#))
        #expect(!shown.contains("\u{1b}") && !shown.contains("\u{202e}"))
    }

    @Test func `without groups it says how to begin`() {
        #expect(lines([]) == ["No groups yet. kith group create NAME --zone Europe/Dublin"])
    }

    @Test func `colour adds nothing but colour`() throws {
        let group = try standing("hill", at: "2026-11-24T18:30")
        let coloured = lines([group], terminal: Terminal(hasColour: true))
        #expect(coloured == ["\u{1b}[1mhill \u{1b}[0m  in 3 days, Tue 18:30 Europe/Dublin"])
    }

    private func outline(_ state: String = "active", months: [(String, String)], contact: String? = nil) -> Standing {
        Standing(
            group: "harbour", name: "Harbour", state: state, staffed: true,
            attention: [Attention(code: "no_dates"), Attention(code: "from_a_later_daemon")],
            months: months.map { MonthView(month: $0.0, met: $0.1) }, contact: contact)
    }

    @Test func `a coordinator sees months, general words and the agreed contact`() {
        let months = [("2026-11", "unknown"), ("2026-10", "met"), ("2026-09", "met"), ("2026-08", "not_met")]
        let contact = "Ring the library on +353 1 234 5678 and ask for the harbour group, Mondays from ten."
        #expect(
            lines([outline(months: months, contact: contact)]) == [
                "harbour  met Sep Oct; did not meet Aug; Nov not known  facilitator: yes", "  ! no dates are planned",
                "  ! from_a_later_daemon", "    reach it: Ring the library on +353 1 234 5678 and ask for the harbour",
                "    group, Mondays from ten.",
            ])
        #expect(
            lines([outline("paused", months: months)]).first == "harbour  paused  met Sep Oct; did not meet Aug; Nov not known")
        let unknown = (5...10).map { ("2026-\($0 < 10 ? "0" : "")\($0)", "unknown") }
        #expect(
            lines([outline(months: unknown.reversed())]).first
                == "harbour  nothing known from May to October  facilitator: yes")
        #expect(lines([outline(months: [unknown[0]])]).first == "harbour  nothing known of May  facilitator: yes")
        #expect(lines([outline(months: [])]).first == "harbour  nothing known yet  facilitator: yes")
    }

    @Test func `seven months across a new year are in the order of the calendar, and fit`() {
        let months = [
            ("2027-02", "unknown"), ("2027-01", "met"), ("2026-12", "not_met"), ("2026-11", "met"), ("2026-10", "not_met"),
            ("2026-09", "met"), ("2026-08", "unknown"),
        ]
        let shown = lines([outline(months: months)]).prefix(2)
        #expect(shown == ["harbour  met Sep Nov Jan; did not meet Oct Dec; Aug Feb not known", "         facilitator: yes"])
    }

    @Test func `a coordinator without groups is not told to set one up`() throws {
        let server = try FakeServer { _, _ in .result(#"{"groups":[],"notices":[]}"#) }
        #expect(
            try KithProgram("status", "--as", "coordinator", server: server).lines
                == ["None of your groups is open. To see a closed one: kith status GROUP"])
        #expect(
            try KithProgram("status", server: server).lines == ["No groups yet. kith group create NAME --zone Europe/Dublin"]
        )
    }
}
