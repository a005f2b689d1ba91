import Foundation
import Glibc
import Testing

/// Six weeks of a small network in three time zones: the real daemon and the real courier with a clock that is set, and a real
/// mail server. What ought to arrive is worked out here from the dates, by Foundation's calendar.
@Suite(.enabled(if: PostBox.isThere, "aiosmtpd is needed: Scripts/setup test")) struct SixWeeksTests {
    private let clock: MovableClock
    private let daemon: RunningDaemon
    private let post: PostBox

    /// When the courier comes by each day, in Dublin.
    private static let rounds = ["08:05", "12:05", "17:05", "18:05", "20:05", "22:35", "23:05"]

    init() throws {
        clock = try #require(try MovableClock(zone: "Europe/Dublin"), "a C compiler is needed: apt-get install gcc")
        try clock.set("2026-10-03 10:00")
        daemon = try RunningDaemon(clock: clock)
        post = try PostBox()
    }

    @discardableResult
    private func run(_ line: String, input: String = "") throws -> String {
        let words = line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { number, part in
            number % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
        let result = try daemon.kith(words, input: input)
        #expect(result.code == 0, "\(line): \(result.errors)")
        return result.output
    }

    private func call(_ method: String, _ parameters: [String: Any]) throws { try daemon.call(method, parameters) }

    private func add(_ group: String, zone: String, every day: String, at time: String) throws {
        try run("group create \(group) --zone \(zone) --met-before")
        try run("meeting schedule \(group) --every week --on \(day) --at \(time) --for 90m")
    }

    private func add(_ handle: String, to group: String, wish: String = "meetings", agrees: Bool = true) throws {
        try run("member add \(group) --handle \(handle)", input: "\n")
        let member = "\(group)/\(handle)"
        try call(
            "member.contacts",
            ["member": member, "contacts": [["channel": "mail", "address": "\(handle)@\(group).example"]]])
        if agrees { try call("consent.record", ["member": member, "purpose": "mail", "how": "spoken"]) }
        try run("member reminders \(member) --wish \(wish)")
    }

    private func found() throws {
        try add("harbour", zone: "Europe/Dublin", every: "tue", at: "18:30")
        for handle in ["kind-heron", "calm-wren", "shy-fox"] { try add(handle, to: "harbour") }
        try add("old-elm", to: "harbour", agrees: false)
        try add("lone-owl", to: "harbour", wish: "own")
        try add("far-hare", to: "harbour", wish: "nothing")
        try run("member reminders harbour/calm-wren --quiet 17:00-20:00")
        try add("liberty", zone: "America/New_York", every: "thu", at: "19:00")
        try add("dawn-lark", to: "liberty")
        try add("sangam", zone: "Asia/Kolkata", every: "sat", at: "17:00")
        try add("river-teal", to: "sangam")
        try run("role define harbour tea --title Tea")
        try run("role offer harbour/lone-owl tea")
    }

    /// What people do, by the day and the round before which they do it.
    private func happen(_ moment: String) throws {
        switch moment {
        case "2026-10-08 12:05": try run("meeting move harbour@2026-10-13 --to 2026-10-15 --at 19:00 --yes")
        case "2026-10-10 12:05": try run("role take harbour/lone-owl tea 2026-10-27")
        case "2026-10-17 12:05": try run("meeting cancel harbour@2026-10-20 --yes")
        case "2026-10-19 12:05": try run("meeting cancel harbour@2026-10-27 --yes")
        case "2026-10-22 12:05": try call("consent.withdraw", ["member": "harbour/shy-fox", "purpose": "mail"])
        case "2026-10-23 12:05":
            try run("meeting restore harbour@2026-10-27 --yes")
            // Cancelled with the date, what somebody takes on is taken on anew.
            _ = try daemon.kith("role", "take", "harbour/lone-owl", "tea", "2026-10-27")
        case "2026-11-02 12:05": daemon.stop()
        case "2026-11-09 12:05": try daemon.start()
        default: break
        }
    }

    /// Who gets what in which round, as the dates have it.
    private static func expected() throws -> [String] {
        var mails: [String] = []
        func mail(_ address: String, _ round: String, _ words: String) { mails.append("\(round) \(address) \(words)") }
        // Two days before at 18:00; who is quiet from five to eight at eight.
        let harbour = [
            ("2026-10-04", "Tuesday, 18:30"), ("2026-10-13", "Thursday, 19:00"), ("2026-10-25", "Tuesday, 18:30"),
            ("2026-11-01", "Tuesday, 18:30"),
        ]
        for (day, words) in harbour {
            mail("kind-heron@harbour.example", "\(day) 18:05", words)
            mail("calm-wren@harbour.example", "\(day) 20:05", words)
            if day < "2026-10-22" { mail("shy-fox@harbour.example", "\(day) 18:05", words) }
        }
        // Due while nobody was there, and still of use.
        for handle in ["kind-heron", "calm-wren"] { mail("\(handle)@harbour.example", "2026-11-09 12:05", "Tuesday, 18:30") }
        mail("lone-owl@harbour.example", "2026-10-27 12:05", "Tuesday, 18:30")
        // Elsewhere the first round after 18:00 there, from Foundation's calendar.
        for (address, zone, first, words) in [
            ("dawn-lark@liberty.example", "America/New_York", "2026-10-06", "Thursday, 19:00"),
            ("river-teal@sangam.example", "Asia/Kolkata", "2026-10-08", "Saturday, 17:00"),
        ] {
            for week in 0..<6 {
                let due = try #require(Moment.utc(first, plusWeeks: week, at: "18:00", in: zone))
                // The first round after that which is not at night there.
                let round = try #require(
                    Moment.rounds(rounds).first { $0.instant >= due && (8..<21).contains(Moment.hour(of: $0.instant, in: zone)) })
                // A week in which nobody was there: what was due then was over by its end.
                if (Moment.away.lowerBound..<Moment.away.upperBound).contains(due) { continue }
                if round.instant < Moment.end { mail(address, round.name, words) }
            }
        }
        return mails.sorted()
    }

    @Test func `every mail that ought to arrive does, once, and no other`() throws {
        try found()
        var arrived: [String] = []
        for round in Moment.rounds(SixWeeksTests.rounds) where round.instant < Moment.end {
            try clock.set(round.name)
            try happen(round.name)
            guard daemon.process.isRunning else { continue }
            let errors = try post.carry(from: daemon, clock)
            #expect(errors.isEmpty, "\(round.name): \(errors)")
            arrived += try post.taken().map { "\(round.name) \($0)" }
        }
        let expected = try SixWeeksTests.expected()
        let (missing, extra) = (Moment.less(expected, arrived), Moment.less(arrived, expected))
        #expect(missing.isEmpty && extra.isEmpty, "missing: \(missing)\nnobody asked for: \(extra)")
        #expect(arrived.count == expected.count)
        #expect(try run("outbox stats").contains("sent"))
    }
}

/// Times of six weeks, by Foundation.
private enum Moment {
    static let first = "2026-10-03"
    static let days = 43

    static func zone(_ name: String) -> TimeZone { TimeZone(identifier: name) ?? .gmt }

    static func instant(_ text: String, in zone: String = "Europe/Dublin") -> Date {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = self.zone(zone)
        format.dateFormat = "yyyy-MM-dd HH:mm"
        return format.date(from: text) ?? .distantPast
    }

    static func hour(of instant: Date, in zone: String) -> Int {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = self.zone(zone)
        return calendar.component(.hour, from: instant)
    }

    static let end = instant("2026-11-14 23:59")
    static let away = instant("2026-11-02 12:05")..<instant("2026-11-09 12:04")

    static func rounds(_ times: [String]) -> [(name: String, instant: Date)] {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone("UTC")
        let start = instant("\(first) 00:00", in: "UTC")
        return (0..<days).flatMap { day in
            let date = calendar.date(byAdding: .day, value: day, to: start) ?? start
            let name = String(date.ISO8601Format().prefix(10))
            return times.map { ("\(name) \($0)", instant("\(name) \($0)")) }
        }.filter { $0.1 > instant("\(first) 10:00") }
    }

    static func utc(_ day: String, plusWeeks weeks: Int, at time: String, in zone: String) -> Date? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = self.zone(zone)
        return calendar.date(byAdding: .day, value: weeks * 7, to: instant("\(day) \(time)", in: zone))
    }

    /// What the first has more of.
    static func less(_ all: [String], _ taken: [String]) -> [String] {
        var rest = all
        for one in taken { if let place = rest.firstIndex(of: one) { rest.remove(at: place) } }
        return rest
    }
}
