import KithCommands
import KithModel
import KithWire
import Testing

/// The companion's screen as exact text.
@Suite struct RunScreenTests {
    private func screen(
        _ state: RunState, _ width: Int = 80, _ height: Int = 24, unicode: Bool = true, colour: Bool = false
    ) -> RunScreen {
        RunScreen(
            state, Terminal(width: width, height: height, hasColour: colour, hasUnicode: unicode), when: WhenTests.when())
    }

    private func text(_ screen: RunScreen) -> String { screen.lines.joined(separator: "\n") }

    @Test func `a step on a terminal of 80 by 24`() throws {
        let state = RunSample.state(try RunSample.meeting(used: 720))
        #expect(
            text(screen(state)) == """
                harbour  Tue 2026-11-24 18:30                                       step 2 of 6

                Since we last met  (facilitator)
                  How have you been, what came up, and what helped? Whoever wants to speak
                  gets about the same time, and nobody interrupts. If one of us is in a crisis
                  today, they get more, and the rest of us wait gladly.
                  [Keep an eye on who has not spoken yet, and ask all of them at once, not one
                  by name.]







                ━━━━━━━━━━━━━━━━━━━─────────────────────  12 of 25 min, 13 left

                Then  Tea  15 min
                      A topic, or more of the same  20 min
                      A walk
                      and 1 more


                n next  b back  + time  p pause  s leave out  w note  c close  ? keys  q quit
                """)
    }

    @Test func `without Unicode the bar is made of what there is`() throws {
        let state = RunSample.state(try RunSample.meeting(used: 720))
        #expect(
            screen(state, unicode: false).lines.filter { $0.contains("[#") } == [
                "[##################--------------------]  12 of 25 min, 13 left"
            ])
    }

    @Test func `a small terminal of 40 by 12`() throws {
        let state = RunSample.state(try RunSample.meeting(used: 720))
        #expect(
            text(screen(state, 40, 12)) == """
                harbour  2026-11-24 18:30   step 2 of 6
                Since we last met  (facilitator)
                  How have you been, what came up, and
                  what helped? Whoever wants to speak
                  gets about the same time, and nobody
                  interrupts. If one of us is in a
                  crisis today, they get more, and the
                  (more below: space, or arrow down)
                ━━━━━━━─────────  12 of 25 min, 13 left
                Then  Tea  15 min

                n next  b back  w note  ? keys  q quit
                """)
    }

    @Test func `a wide terminal of 120 by 40 keeps lines that can be read`() throws {
        let state = RunSample.state(try RunSample.meeting(step: 6, used: 1000), leftOut: ["tea", "walk"])
        let lines = screen(state, 120, 40).lines
        #expect(lines.count == 40)
        #expect(lines[0] == "harbour  Tue 2026-11-24 18:30" + String(repeating: " ", count: 79) + "step 6 of 6")
        #expect(
            Array(lines.suffix(7)) == [
                String(repeating: "━", count: 40) + "  6 min over its 10, and that is all right", "",
                "This is the last step. c closes the meeting, with a question or two.", "Left out: Tea, A walk", "", "",
                "n next  b back  + time  p pause  s leave out  w note  c close  ? keys  q quit",
            ])
    }

    @Test(arguments: [(80, 24), (40, 12), (120, 40), (20, 6), (1, 1), (33, 17), (300, 90)])
    func `whatever the size, no line is too long and none is missing`(width: Int, height: Int) throws {
        let long = AgendaStep(
            key: "long", title: String(repeating: "Title ", count: 13), minutes: 10, lead: String(repeating: "l", count: 40),
            prompt: String(repeating: "wordwithoutanyend", count: 20) + " 茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶")
        let meeting = try RunSample.meeting(step: 1, used: 99_999_999, steps: [long, long])
        for mode in [
            RunState.Mode.steps, .help, .kinds, .text(.theme, String(repeating: "x", count: 999)), .wanted, .closing, .opening,
            .voices("x", typed: "12"),
        ] {
            var state = RunSample.state(meeting, leftOut: ["long"], steps: [long, long])
            state.mode = mode
            for isLost in [false, true] {
                state.isLost = isLost
                let screen = screen(state, width, height)
                #expect(screen.lines.count == max(6, height))
                for line in screen.lines { #expect(DisplayWidth.of(line) <= max(20, width - 1), "\(line)") }
                #expect(screen.cursor.row <= max(6, height) && screen.cursor.column <= max(20, width))
            }
        }
    }

    @Test func `a long prompt is scrolled to its end, and nothing of it is lost`() throws {
        let words = (1...400).map { "word\($0)" }
        let step = AgendaStep(key: "a", title: "A", minutes: 5, prompt: words.joined(separator: " "))
        var state = RunSample.state(try RunSample.meeting(step: 1, steps: [step]), steps: [step])
        var seen: Set<String> = []
        for scroll in 0...screen(state).reach {
            state.scroll = scroll
            seen.formUnion(screen(state).lines.joined(separator: " ").split(separator: " ").map(String.init))
        }
        #expect(Set(words).isSubset(of: seen))
        #expect(screen(state).lines.contains("  (more above)"))
        state.scroll = 1
        #expect(screen(state).lines.contains("  (more above and below)"))
        state.scroll = .max
        #expect(text(screen(state)).contains("word400"))
    }

    @Test func `what would turn a terminal round is visible`() throws {
        let step = AgendaStep(
            key: "a", title: "A\u{1b}[2J\u{202e}", minutes: 5, lead: "x", prompt: "Hear\u{7} this\u{9b}1m\u{2066}\nand that")
        let state = RunSample.state(
            try RunSample.meeting(step: 1, steps: [step], fellBack: "x\u{1b}]0;y"), leftOut: ["a"], steps: [step])
        let shown = text(screen(state))
        for scalar in shown.unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control && !(0x2000...0x206f ~= scalar.value && scalar.value != 0x2026))
        }
        #expect(shown.contains(#"A\u{1b}[2J\u{202e}"#) && shown.contains(#"Hear\u{7} this\u{9b}1m\u{2066}"#))
    }

    @Test func `no colour, no sequence`() throws {
        let state = RunSample.state(try RunSample.meeting())
        #expect(!text(screen(state)).contains("\u{1b}"))
        let coloured = text(screen(state, colour: true))
        #expect(coloured.contains("\u{1b}[1mSince we last met\u{1b}[0m"))
        // Nothing is red, and nothing blinks.
        #expect(!coloured.contains("[31") && !coloured.contains("[5m") && !coloured.contains("[41"))
    }

    private func foot(_ mode: RunState.Mode, step: Int = 6) throws -> [String] {
        var state = RunSample.state(try RunSample.meeting(step: step))
        state.mode = mode
        return Array(screen(state).lines.suffix(2))
    }

    @Test func `what is asked stands at the bottom`() throws {
        #expect(
            try foot(.kinds) == [
                "What is it?",
                "  g good, c change, s support, d decision, t theme, a action, Esc none",
            ])
        #expect(
            try foot(.text(.change, "Softer light")) == [
                "What would you change? No names. Enter keeps it, Escape leaves it.", "> Softer light",
            ])
        #expect(try foot(.voices("Softer light", typed: "4")) == ["How many asked for it? (Enter: one)", "> 4"])
        #expect(try foot(.wanted) == ["", "Does that person want it?  y yes  n no"])
        #expect(try foot(.closing) == ["", "Close the meeting?  y yes  n no"])
        #expect(try foot(.text(.theme, "one\ntwo")).last == "> one / two")
        let long = try foot(.text(.theme, String(repeating: "a", count: 200) + "end")).last ?? ""
        #expect(long.hasPrefix("> …") && long.hasSuffix("aend") && long.count == 78)
    }

    @Test func `a meeting that is not open yet is offered`() throws {
        let state = RunSample.state(try RunSample.meeting(step: nil))
        let lines = screen(state).lines
        #expect(lines[0] == "harbour  Tue 2026-11-24 18:30")
        #expect(lines[2] == "  No meeting is under way.")
        #expect(lines[4].hasPrefix("  The next one is "))
        #expect(lines[6] == "  o opens it at its first step. Nothing happens before.")
        #expect(lines.last == "o open it  ? keys  q quit")
    }

    @Test func `a group without a meeting is told what to do`() {
        var state = RunState(group: "harbour")
        state.show(Refusal(.notFound, "harbour has no meeting planned.", remedy: "kith meeting schedule harbour"))
        let lines = screen(state).lines
        #expect(lines[0] == "harbour" && lines[2] == "  harbour has no meeting planned.")
        #expect(lines[3] == "  Try: kith meeting schedule harbour" && lines.last == "q quit")
    }

    @Test func `a daemon that is away is told calmly, and the step stays`() throws {
        var state = RunSample.state(try RunSample.meeting(used: 60))
        state.isLost = true
        state.elapsed = 120
        let lines = screen(state).lines
        #expect(lines.contains("Since we last met  (facilitator)"))
        #expect(lines.contains { $0.hasSuffix("  3 of 25 min, 22 left") })
        #expect(lines.suffix(2).first == "The daemon does not answer just now. This looks for it again; the time goes on.")
    }

    @Test func `the keys are explained`() throws {
        var state = RunSample.state(try RunSample.meeting())
        state.mode = .help
        let shown = text(screen(state))
        #expect(shown.contains("  n                go on to the next step"))
        #expect(shown.contains("  q                leave this screen; the meeting stays open"))
        #expect(screen(state).lines.last == "any other key goes back")
    }
}
