import Foundation
import Testing

/// What a coordinator is told of a group, by the real daemon on days that come.
@Suite struct OutlineTests {
    private func months(_ daemon: RunningDaemon) throws -> [String] {
        let seen = try daemon.call("group.seen_by_coordinator", ["group": "harbour"])["standing"] as? [String: Any]
        let months = seen?["months"] as? [[String: String]] ?? []
        return months.map { "\($0["month"] ?? "") \($0["met"] ?? "")" }
    }

    @Test func `nothing is asked about months in which a group had not begun`() throws {
        let clock = try #require(try MovableClock(zone: "Europe/Dublin"), "a C compiler is needed: apt-get install gcc")
        try clock.set("2026-11-17 10:00")
        let daemon = try RunningDaemon(clock: clock)
        _ = try daemon.kith("group", "create", "harbour", "--zone", "Europe/Dublin", "--met-before")
        #expect(try months(daemon) == [])
        let when = "--every week --on tue --at 18:30 --for 90m".split(separator: " ").map(String.init)
        #expect(try daemon.kith(["meeting", "schedule", "harbour"] + when).code == 0)
        try clock.set("2026-11-18 10:00")
        #expect(try daemon.kith("meeting", "mark", "harbour@2026-11-17", "held").code == 0)
        // Of the present month nothing is told, whatever happened in it.
        #expect(try months(daemon) == [])
        let words = try daemon.kith("group", "seen-by-coordinator", "harbour").output
        #expect(words.contains("nothing known yet") && !words.contains("nothing known from"), "\(words)")
        try clock.set("2027-01-02 10:00")
        #expect(try months(daemon) == ["2026-12 unknown", "2026-11 met"])
        try clock.set("2027-09-02 10:00")
        #expect(try months(daemon).map { String($0.prefix(7)) } == (3...8).reversed().map { "2027-0\($0)" })
    }
}
