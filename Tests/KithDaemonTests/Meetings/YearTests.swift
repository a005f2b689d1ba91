import Foundation
import Testing

/// A year and more in the life of a group, by the real programs with a clock that is set. What status, story and paper say at
/// six points lies in Fixtures/year; with KITH_UPDATE=1 it is written anew, to be read before it is kept.
@Suite struct YearTests {
    private let clock: MovableClock
    private let daemon: RunningDaemon

    init() throws {
        clock = try #require(try MovableClock(zone: "Europe/Dublin"), "a C compiler is needed: apt-get install gcc")
        try clock.set("2026-09-01 10:00")
        daemon = try RunningDaemon(clock: clock)
    }

    @discardableResult
    private func run(_ line: String, input: String = "") throws -> String {
        let result = try daemon.kith(YearTests.words(line), input: input)
        #expect(result.code == 0, "\(line): \(result.errors)")
        return result.output
    }

    /// Words of a command, those in quotes together.
    private static func words(_ line: String) -> [String] {
        line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { number, part in
            number % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }

    /// A format of the group's own.
    private static let evening = [
        "plugin.json": """
        { "id": "evening", "version": "1.0.0", "api": 1, "title": "Evening circle", "summary": "Ours",
          "provides": { "formats": ["circle"] } }
        """,
        "main.lua": """
        local plugin = { formats = {} }
        plugin.formats.circle = {
          title = "Evening circle",
          agenda = function(meeting, ctx)
            return {
              { key = "welcome", title = "Welcome", minutes = 5, prompt = "{ethics}" },
              { key = "tea", title = "Tea", minutes = 15, lead = "tea" },
              { key = "sharing", title = "Sharing", minutes = 45 },
            }
          end,
        }
        return plugin
        """,
    ]

    /// What some commands print, against what is kept.
    private func look(_ name: String, _ lines: String...) throws {
        let told = try lines.map { "$ kith \($0)\n\(try run($0))" }.joined(separator: "\n")
        let path = "\(RunningDaemon.repository)/Tests/Fixtures/year/\(name).txt"
        if ProcessInfo.processInfo.environment["KITH_UPDATE"] == "1" {
            try told.write(toFile: path, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOfFile: path, encoding: .utf8)
        for (line, wanted) in zip(told.split(separator: "\n"), kept.split(separator: "\n")) where line != wanted {
            Issue.record("\(name): \(line)\n   kept: \(wanted)")
        }
        #expect(told.count == kept.count, "\(name)")
        #expect(told.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(name)")
    }

    @Test func `a year in the life of a group`() throws {
        try found()
        try agree()
        try change()
        try spring()
        try becomeTwo()
        try endWell()
    }

    private func found() throws {
        try run(
            "group create harbour --zone Europe/Dublin --name Harbour --purpose 'Evenings for people who hear voices' --country IE"
        )
        try run("call group.answer '{\"group\":\"harbour\",\"question\":\"aims\",\"answer\":\"Company\"}'")
        try run("meeting schedule harbour --every week --on tue --at 18:30 --for 90m")
        try run("member add harbour --handle kind-heron", input: "Mara\n")
        try run("member add harbour --handle calm-otter", input: "Ben\n")
        try look("1-founded", "status", "group story harbour", "print agenda harbour@next", "print newcomer harbour")
    }

    /// The first meeting, the second, a code of ethics, roles and a format of their own.
    private func agree() throws {
        try clock.set("2026-09-01 18:31")
        try run("meeting open harbour@next")
        for _ in 0..<3 { try run("meeting next harbour") }
        try run("meeting note harbour decision", input: "We meet every Tuesday.\n")
        try run("meeting close harbour --yes")
        try clock.set("2026-09-08 18:35")
        #expect(try run("meeting open harbour@next").contains("Opening"))
        try run("ethics draft harbour --from starting-points")
        try run("ethics adopt harbour --yes")
        try run("meeting close harbour --yes")
        try run("role define harbour tea --title Tea")
        try run("role offer harbour/kind-heron tea")
        try run("role offer harbour/kind-heron substitute")
        try run("role offer harbour/calm-otter facilitator")
        let plugin = "\(daemon.directory.path)/evening"
        try FileManager.default.createDirectory(atPath: plugin, withIntermediateDirectories: true)
        for (name, text) in YearTests.evening {
            try text.write(toFile: "\(plugin)/\(name)", atomically: true, encoding: .utf8)
        }
        try run("plugin install \(plugin) --group harbour")
        try clock.set("2026-09-09 10:00")
        try look(
            "2-agreed", "status", "group story harbour", "print ethics harbour", "print sign-up harbour --dates 3",
            "print agenda harbour@next --prompts")
    }

    /// A moved date, a cancelled one, holidays, a substitute, and a night on which the clocks change.
    private func change() throws {
        try clock.set("2026-09-22 10:00")
        try run("meeting mark harbour@2026-09-15 held")
        try run("role take harbour/calm-otter facilitator harbour@2026-09-22")
        try run("role take harbour/kind-heron substitute harbour@2026-09-22")
        try run("meeting hand-over harbour@2026-09-22 harbour/kind-heron")
        try run("meeting cancel harbour@2026-10-06")
        try run("meeting move harbour@2026-10-13 --to thu --at 19:00 --place 'The garden behind the library'")
        try run("meeting schedule harbour --on 2027-03-28 --at 01:30 --title 'Night walk'")
        try run("closure add harbour --from 2026-12-21 --until 2027-01-03 --reason Christmas")
        try look(
            "3-changed", "status", "group story harbour", "meeting list harbour --limit 6",
            "meeting list harbour --from 2026-12-15 --limit 4", "print agenda harbour@2026-10-15")
    }

    private func spring() throws {
        try clock.set("2027-03-20 10:00")
        for day in ["02", "09", "16"] { try run("meeting mark harbour@2027-03-\(day) held") }
        // Summer time begins; what is planned stays at its time on the wall.
        try run("meeting edit harbour@2027-04-06 --at 19:00")
        try look(
            "4-spring", "status", "group story harbour", "meeting list harbour --limit 5")
        let calendar = try run("meeting calendar harbour")
        for line in [
            "RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20270330T173000Z", "EXDATE;TZID=Europe/Dublin:20261222T183000",
            "DTSTART;TZID=Europe/Dublin:20270328T023000", "DTSTART;TZID=Europe/Dublin:20270406T190000",
        ] { #expect(calendar.contains("\(line)\r\n"), "\(line)") }
        #expect(!calendar.contains("Harbour"))
    }

    /// A year after: the promises are looked at again, and the group has grown too large.
    private func becomeTwo() throws {
        try clock.set("2027-09-10 10:00")
        #expect(try run("status").contains("what it promises itself"))
        try run("ethics draft harbour --file -", input: "We listen.\nWhat is said here stays here.\n")
        try run("ethics adopt harbour --yes")
        try run("group split harbour --into garden --name Garden")
        try run("meeting schedule garden --every 2w --on thu --at 18:00")
        for day in ["08-10", "08-17", "08-24", "08-31", "09-07"] { try run("meeting mark harbour@2027-\(day) held") }
        try look(
            "5-two", "status", "group story harbour", "ethics history harbour", "ethics show garden --draft",
            "print flyer garden")
    }

    private func endWell() throws {
        try clock.set("2027-12-01 10:00")
        try run(
            "call group.close '{\"group\":\"garden\",\"words\":\"It was good to sit outside.\"}'")
        try run("group pause harbour")
        try look("6-ended", "status", "group story garden", "group story harbour")
        let refused = try daemon.kith("meeting", "open", "garden@next")
        #expect(refused.code == 1)
        #expect(refused.errors.contains("garden has closed."))
    }
}
