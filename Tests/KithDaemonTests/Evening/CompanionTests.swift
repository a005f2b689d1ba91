import Foundation
import Glibc
import Testing

/// `kith meeting run` as people see it: the real program in a real terminal, with a real daemon beneath it.
@Suite(.serialized, .enabled(if: Tmux.isThere, Tmux.need)) struct CompanionTests {
    private let daemon: RunningDaemon
    /// GROUP@2026-11-24T18:30, and that day as the screen has it.
    private let meeting: String
    private let day: String

    private static let away = "The daemon does not answer just now."

    init() throws {
        daemon = try RunningDaemon()
        try daemon.call("group.create", ["group": "harbour", "zone": "UTC", "met_before": true])
        try daemon.call("meeting.schedule", ["group": "harbour", "rule": "FREQ=DAILY", "at": "18:30", "for": "90m"])
        let shown = try daemon.call("meeting.show", ["meeting": "harbour@next"])
        meeting = shown["meeting"] as? String ?? ""
        let at = String(meeting.dropFirst("harbour@".count))
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "yyyy-MM-dd'T'HH:mm"
        let date = try #require(formatter.date(from: at))
        formatter.dateFormat = "EEE yyyy-MM-dd HH:mm"
        day = formatter.string(from: date)
    }

    private func companion(_ width: Int = 80, _ height: Int = 24, locale: String = "C.UTF-8") throws -> Tmux {
        let tmux = try Tmux(daemon, width: width, height: height, locale: locale)
        try run(tmux)
        return tmux
    }

    private func run(_ tmux: Tmux) throws {
        try tmux.type("kith meeting run harbour")
        try tmux.press("Enter")
    }

    private func begin() throws { try daemon.call("meeting.open", ["meeting": "harbour@next"]) }

    private var step: Int? { get throws { try daemon.call("meeting.show", ["meeting": "harbour@open"])["step"] as? Int } }

    private func head(_ step: Int, of steps: Int = 5) -> String {
        "harbour  \(day)" + String(repeating: " ", count: 79 - 29 - 11) + "step \(step) of \(steps)"
    }

    @Test func `a meeting is opened, gone through and closed, and every screen is as it should be`() throws {
        let tmux = try companion()
        let offered = try tmux.wait("No meeting is under way.")
        #expect(offered.hasPrefix("harbour  \(day)\n\n  No meeting is under way.\n\n  The next one is "))
        #expect(
            offered.hasSuffix(
                "\n\n  o opens it at its first step. Nothing happens before." + String(repeating: "\n", count: 17)
                    + "o open it  ? keys  q quit"))
        try tmux.type("o")
        #expect(try tmux.wait("y yes").hasSuffix("\nOpen \(meeting) now?  y yes  n no"))
        try tmux.type("y")
        #expect(
            try tmux.wait("step 1 of 5") == """
                \(head(1))

                Opening  (facilitator)
                  Welcome, everybody. [In a sentence: what this group is for.] Whom we meet
                  here and what we hear stays in this room, with one limit: where somebody's
                  life, or a child, is in danger, we may have to get help, and whoever it is
                  about hears so from us first. You may pass whenever you like, just listen,
                  or step out and come back; nobody will ask why.







                ────────────────────────────────────────  0 of 5 min, 5 left

                Then  Since we last met  30 min
                      Tea  15 min
                      A topic, or more of the same  25 min
                      and 1 more


                n next  b back  + time  p pause  s leave out  w note  c close  ? keys  q quit
                """)
        #expect(try !tmux.screen(sequences: true).contains("\u{1b}"), "no colour was asked for")
        try tmux.type("+")
        try tmux.wait("0 of 10 min, 10 left")
        try tmux.type("n")
        let second = try tmux.wait("step 2 of 5")
        #expect(second.contains("\n────────────────────────────────────────  0 of 30 min, 30 left\n"))
        try tmux.type("s")
        try tmux.wait("step 3 of 5")
        #expect(try tmux.wait("Left out").contains("\nLeft out: Since we last met\n"))
        try note(tmux)
        try tmux.type("?")
        #expect(try tmux.wait("any other key goes back").contains("  q                leave this screen; the meeting stays open"))
        try tmux.type("x")
        try close(tmux)
    }

    private func note(_ tmux: Tmux) throws {
        try tmux.type("w")
        #expect(try tmux.wait("What is it?").hasSuffix("\nWhat is it?\n  d decision, t theme, a action, Esc none"))
        try tmux.type("d")
        try tmux.wait("What was decided? No names. Enter keeps it, Escape leaves it.")
        try tmux.type("Tea is first")
        #expect(try tmux.wait("> Tea is first").hasSuffix("\n> Tea is first"))
        try tmux.press("Enter")
        try tmux.wait("Noted.")
        let notes = try daemon.call("meeting.notes", ["meeting": "harbour@open"])["notes"] as? [[String: Any]]
        #expect(notes?.map { $0["text"] as? String } == ["Tea is first"])
        try tmux.type("w")
        try tmux.wait("What is it?")
        try tmux.type("t")
        try tmux.wait("in a few words? No names.")
        try tmux.type("Not this")
        try tmux.wait("> Not this")
        try tmux.press("Escape")
        try tmux.wait("n next")
        #expect((try daemon.call("meeting.notes", ["meeting": "harbour@open"])["notes"] as? [Any])?.count == 1)
    }

    /// What the closing round gathers is asked for where everything else is.
    private func close(_ tmux: Tmux) throws {
        try tmux.type("c")
        try tmux.wait("Close the meeting?  y yes  n no")
        try tmux.type("y")
        try tmux.wait("What was good? No names. (Enter: nothing)")
        try tmux.type("The soup")
        try tmux.press("Enter")
        try tmux.wait("What would you change? No names. (Enter: nothing)")
        try tmux.press("Enter")
        try tmux.wait("Shall the group be beside somebody until you meet again? (yes or no)")
        try tmux.press("Enter")
        let shown = try tmux.wait("is closed. Thank you.\n$")
        #expect(
            shown == """
                $ kith meeting run harbour
                What was good? No names. (Enter: nothing) The soup
                Noted.
                What would you change? No names. (Enter: nothing)
                Shall the group be beside somebody until you meet again? (yes or no)
                \(meeting) is closed. Thank you.
                $
                """)
    }

    @Test func `two look at once, and follow what the other does`() throws {
        try begin()
        let (one, two) = (try companion(), try companion())
        for tmux in [one, two] { try tmux.wait("step 1 of 5") }
        try one.type("n")
        for tmux in [one, two] { try tmux.wait("step 2 of 5") }
        try two.type("n")
        for tmux in [one, two] { try tmux.wait("step 3 of 5") }
        try one.type("p")
        for tmux in [one, two] { try tmux.wait("0 of 15 min, paused, 15 left") }
        #expect(try one.screen() == two.screen())
        try two.type("p")
        for tmux in [one, two] { try tmux.wait("0 of 15 min, 15 left") }
        // Somebody at the command line, and a meeting that ends.
        _ = try daemon.kith("meeting", "back", "harbour")
        for tmux in [one, two] { try tmux.wait("step 2 of 5") }
        _ = try daemon.kith("meeting", "close", "harbour")
        for tmux in [one, two] { try tmux.wait("No meeting is under way.") }
    }

    @Test func `whoever was killed goes on where the meeting is`() throws {
        try begin()
        let tmux = try companion()
        try tmux.wait("step 1 of 5")
        try tmux.type("n")
        try tmux.wait("step 2 of 5")
        try tmux.type("p")
        let before = try tmux.wait("paused")
        kill(try tmux.child(), SIGKILL)
        try tmux.respawn()
        try run(tmux)
        #expect(try tmux.wait("paused") == before)
    }

    @Test func `a daemon that goes away and comes back is waited for`() throws {
        try begin()
        let (one, two) = (try companion(), try companion())
        for tmux in [one, two] { try tmux.wait("step 1 of 5") }
        try one.type("n")
        for tmux in [one, two] { try tmux.wait("step 2 of 5") }
        daemon.signal(SIGKILL)
        for tmux in [one, two] {
            let shown = try tmux.wait(CompanionTests.away)
            #expect(shown.contains("step 2 of 5") && shown.contains("Since we last met"))
        }
        try one.type("n")
        try one.type("?")
        try one.wait("go on to the next step")
        try one.type("x")
        try daemon.start()
        for tmux in [one, two] { try tmux.wait(CompanionTests.away, gone: true) }
        #expect(try step == 2, "nothing was done meanwhile")
        try two.type("n")
        for tmux in [one, two] { try tmux.wait("step 3 of 5") }
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT]) func `the terminal is as it was, whatever ends it`(number: Int32) throws
    {
        try begin()
        let tmux = try companion()
        try tmux.wait("step 1 of 5")
        kill(try tmux.child(), number)
        try tmux.wait("step 1 of 5", gone: true)
        try tmux.type("stty -a | tr ' ' '\\n' | grep -cx -e icanon -e echo -e ixon")
        try tmux.press("Enter")
        #expect(try tmux.wait("\n3\n").hasPrefix("$ kith meeting run harbour\n"))
        #expect(try step == 1)
    }

    @Test func `leaving says that the meeting stays open, and Ctrl-C leaves, too`() throws {
        try begin()
        let tmux = try companion()
        try tmux.wait("step 1 of 5")
        try tmux.type("q")
        #expect(
            try tmux.wait("stays open") == """
                $ kith meeting run harbour
                The meeting stays open: kith meeting run harbour
                $
                """)
        try run(tmux)
        try tmux.wait("step 1 of 5")
        try tmux.press("C-c")
        try tmux.wait("step 1 of 5", gone: true)
        #expect(try step == 1)
    }

    @Test func `it fits a window that is made smaller, and larger`() throws {
        try begin()
        let tmux = try companion()
        try tmux.wait("step 1 of 5")
        try tmux.resize(40, 10)
        let small = try tmux.wait("n next  b back  w note  ? keys  q quit")
        #expect(small.split(separator: "\n", omittingEmptySubsequences: false).count == 10)
        #expect(small.contains("more below: space, or arrow down"))
        try tmux.press("Down")
        try tmux.wait("more above and below")
        try tmux.resize(120, 40)
        let large = try tmux.wait("s leave out")
        #expect(large.split(separator: "\n", omittingEmptySubsequences: false).count == 40)
        #expect(large.contains("nobody will ask why."))
    }

    @Test func `a terminal of ASCII alone gets a bar that it can show`() throws {
        try begin()
        let tmux = try companion(locale: "C")
        let shown = try tmux.wait("[--------------------------------------]  0 of 5 min, 5 left")
        #expect(shown.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func `what is pasted among the steps presses no keys`() throws {
        try begin()
        let tmux = try companion()
        try tmux.wait("step 1 of 5")
        try tmux.type("banana nnn")
        try tmux.wait("That looked like pasted text, so nothing was done.")
        #expect(try step == 1)
    }

    @Test func `without a terminal it says how to go on without one`() throws {
        let run = try daemon.kith("meeting", "run", "harbour")
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(run.errors.contains("Try: kith meeting run harbour --plain"))
    }

    @Test func `line by line it says the same, and draws nothing`() throws {
        let lines = ["open", "next", "more 10", "note", "theme", "Sleep", "skip", "agenda", "quit"]
        let run = try daemon.kith("meeting", "run", "harbour", "--plain", input: lines.map { $0 + "\n" }.joined())
        #expect(run.code == 0, "\(run.errors)")
        #expect(!run.output.contains("\u{1b}") && !run.output.contains("─"))
        for words in [
            "No meeting is under way.", "Step 1 of 5: Opening, looked after by: facilitator.", "Step 2 of 5: Since we last met",
            "Since we last met: 0 of 40 min, 40 left.", "Noted.", "Step 3 of 5: Tea",
            "2, Since we last met, 30 minutes, left out.",
        ] { #expect(run.output.contains(words), "\(words)") }
        #expect(try step == 3)
        let wrong = try daemon.kith("meeting", "run", "harbour", "--plain", input: "nxet\nclose\n")
        #expect(wrong.code == 1)
        #expect(try step == 3, "what follows a slip is not done")
    }
}
