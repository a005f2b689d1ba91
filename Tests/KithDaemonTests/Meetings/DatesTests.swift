import Foundation
import Testing

/// Dates that change, by the real programs with a clock that is set.
@Suite struct DatesTests {
    private let clock: MovableClock
    private let daemon: RunningDaemon

    init() throws {
        clock = try #require(try MovableClock(zone: "Europe/Dublin"), "a C compiler is needed: apt-get install gcc")
        try clock.set("2026-09-01 10:00")
        daemon = try RunningDaemon(clock: clock)
        try run("group", "create", "harbour", "--zone", "Europe/Dublin")
        try run("meeting", "schedule", "harbour", "--every", "week", "--on", "tue", "--at", "18:30", "--for", "90m")
    }

    @discardableResult
    private func run(_ arguments: String..., code: Int32 = 0) throws -> String {
        let result = try daemon.kith(arguments)
        #expect(result.code == code, "\(arguments): \(result.errors)")
        return code == 0 ? result.output : result.errors
    }

    /// Start and state of each, the group's name left out.
    private func dates(_ from: String, _ until: String) throws -> [String] {
        struct List: Decodable { let meetings: [Meeting] }
        struct Meeting: Decodable { let meeting: String, time: Time, state: String }
        struct Time: Decodable { let at: String }
        let text = try run("meeting", "list", "harbour", "--from", from, "--until", until, "--json")
        return try JSONDecoder().decode(List.self, from: Data(text.utf8)).meetings.map {
            "\($0.meeting.dropFirst(8)) \($0.time.at) \($0.state)"
        }
    }

    @Test func `a meeting moves and comes back`() throws {
        #expect(
            try run("meeting", "move", "harbour@2026-09-15", "--to", "thu", "--at", "19:00", "--place", "The garden") == """
                  Tue 2026-09-15 18:30  moves to Thu 2026-09-17 19:00
                harbour@2026-09-15T18:30 is moved, and keeps that name.
                To take it back: kith meeting restore harbour@2026-09-15T18:30

                """)
        #expect(
            try dates("2026-09-14", "2026-09-22") == [
                "2026-09-15T18:30 2026-09-17T19:00 planned", "2026-09-22T18:30 2026-09-22T18:30 planned",
            ])
        // By its new day and by its old one.
        for day in ["2026-09-17", "2026-09-15", "2026-09-17T19:00"] {
            let shown = try run("meeting", "show", "harbour@\(day)")
            #expect(
                shown == """
                    meeting     harbour@2026-09-15T18:30
                    when        in 16 days, Thu 19:00 Europe/Dublin
                    moved from  Tue 2026-09-15 18:30
                    length      90 min
                    state       planned
                    place       The garden

                    """)
        }
        let twin = try run("meeting", "move", "harbour@2026-09-15", "--to", "2026-09-22", "--at", "18:30", code: 1)
        #expect(
            twin == """
                kith: harbour@2026-09-15T18:30 would begin together with the meeting of
                      2026-09-22 in the same series.
                Try: another time, or cancel one of the two

                """)
        #expect(try run("meeting", "move", "harbour@2026-09-15", "--to", "yesterday", code: 1).contains("has passed"))
        let restored = try run("meeting", "restore", "harbour@2026-09-15")
        #expect(restored.hasSuffix("harbour@2026-09-15T18:30 is planned again.\n"))
        #expect(try dates("2026-09-15", "2026-09-15") == ["2026-09-15T18:30 2026-09-15T18:30 planned"])
    }

    @Test func `holidays cover what is to come, and a single date may take place all the same`() throws {
        let christmas = try run(
            "closure", "add", "harbour", "--from", "2026-12-21", "--until", "2027-01-03", "--reason", "Christmas")
        #expect(
            christmas.hasPrefix(
                """
                harbour: Mon 2026-12-21 to Sun 2027-01-03, Christmas
                  Tue 2026-12-22 18:30  will not take place
                  Tue 2026-12-29 18:30  will not take place
                Noted. kith closure lift harbour\u{20}
                """))
        try run("meeting", "restore", "harbour@2026-12-29")
        let planned = [
            "2026-12-22T18:30 2026-12-22T18:30 cancelled", "2026-12-29T18:30 2026-12-29T18:30 planned",
        ]
        #expect(try dates("2026-12-20", "2027-01-03") == planned)
        // One that is made later covers it again, and once it is lifted in the middle only what is left takes place.
        let all = try run("closure", "add", "all", "--from", "2026-12-22", "--until", "2027-01-10")
        let id = try #require(all.split(separator: " ").last).trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try dates("2026-12-29", "2026-12-29") == ["2026-12-29T18:30 2026-12-29T18:30 cancelled"])
        try clock.set("2026-12-30 09:00")
        try run("closure", "lift", "all", id)
        #expect(
            try dates("2026-12-20", "2027-01-05") == [
                "2026-12-22T18:30 2026-12-22T18:30 cancelled", "2026-12-29T18:30 2026-12-29T18:30 cancelled",
                "2027-01-05T18:30 2027-01-05T18:30 planned",
            ])
        #expect(try run("closure", "lift", "all", id, code: 1).contains("It was lifted already."))
    }

    @Test func `a series goes on otherwise, and what was stays`() throws {
        try run("meeting", "cancel", "harbour@2026-09-08")
        try run("meeting", "cancel", "harbour@2026-10-27")
        try run("meeting", "staff", "harbour@2026-11-03")
        try clock.set("2026-10-01 10:00")
        let before = try dates("2026-08-01", "2026-10-13")
        #expect(before.count == 7)
        let said = try run("meeting", "edit", "harbour@2026-10-20", "--at", "19:00", "--for", "2h", "--place", "Quay 3")
        #expect(said.hasPrefix("From then on: every Tuesday at 19:00, 120 min, Europe/Dublin\n"))
        #expect(try dates("2026-08-01", "2026-10-13") == before)
        // What had been decided of single dates goes along.
        #expect(
            try dates("2026-10-20", "2026-11-03") == [
                "2026-10-20T19:00 2026-10-20T19:00 planned", "2026-10-27T19:00 2026-10-27T19:00 cancelled",
                "2026-11-03T19:00 2026-11-03T19:00 planned",
            ])
        #expect(try run("meeting", "show", "harbour@2026-11-03").contains("facilitator  yes"))
        #expect(try run("meeting", "show", "harbour@2026-10-13").contains("length   90 min"))
        // The same once more after a restart, with another day and a season.
        daemon.stop()
        try daemon.start()
        try run("meeting", "edit", "harbour@2026-12-01", "--on", "thu", "--season", "sep-jun")
        #expect(
            try dates("2026-11-24", "2026-12-10") == [
                "2026-11-24T19:00 2026-11-24T19:00 planned", "2026-12-03T19:00 2026-12-03T19:00 planned",
                "2026-12-10T19:00 2026-12-10T19:00 planned",
            ])
        #expect(try dates("2027-06-25", "2027-09-05") == ["2027-09-02T19:00 2027-09-02T19:00 planned"])
        #expect(
            try run("group", "show", "harbour").contains(
                """
                meets       every Tuesday at 18:30, 90 min, before 2026-10-20
                meets       every Tuesday at 19:00, 120 min, before 2026-12-01
                meets       every Thursday, September to June at 19:00, 120 min
                """))
        try run("meeting", "end", "harbour@2027-01-07")
        #expect(try dates("2027-01-01", "2028-01-01") == [])
        #expect(try dates("2026-08-01", "2026-10-13") == before)
        #expect(try run("meeting", "edit", "harbour@2026-09-15", "--at", "20:00", code: 1).contains("has begun, or is over"))
    }

    @Test func `asked to show only, nothing changes`() throws {
        let before = try dates("2026-09-01", "2026-12-31")
        try run("meeting", "cancel", "harbour@2026-09-15", "--dry-run")
        try run("meeting", "move", "harbour@2026-09-15", "--at", "20:00", "--dry-run")
        try run("meeting", "edit", "harbour@2026-09-15", "--at", "20:00", "--dry-run")
        try run("meeting", "end", "harbour@2026-09-15", "--dry-run")
        try run("closure", "add", "harbour", "--from", "2026-09-15", "--dry-run")
        #expect(try dates("2026-09-01", "2026-12-31") == before)
        #expect(try run("closure", "list", "harbour") == "No days without meetings are noted.\n")
    }

    @Test(arguments: [
        (["meeting", "move", "harbour"], "Where to?"),
        (["meeting", "move", "harbour@2026-09-15", "--to", "03/04/2026"], "reads the same everywhere"),
        (["meeting", "edit", "harbour", "--rrule", "FREQ=WEEKLY", "--on", "tue"], "'rule' stands alone"),
        (["meeting", "edit", "harbour", "--season", "winter"], "'winter' is not a season."),
        (["meeting", "edit", "harbour", "--until", "2026-08-01"], "is before the first of these meetings"),
        (["meeting", "edit", "harbour", "--zone", "Europe/Dublim"], "did you mean Europe/Dublin?"),
        (["meeting", "edit", "harbour", "--format", "no/such"], "There is no format 'no/such'."),
        (["closure", "add", "harbour", "--from", "2026-08-01"], "has passed"),
        (["closure", "add", "harbour", "--from", "2026-12-24", "--until", "2026-12-20"], "'until' is before 'from'."),
        (["closure", "add", "harbour", "--from", "2026-12-24", "--until", "2028-12-20"], "400 days long at most"),
        (["closure", "lift", "harbour", "nonsense"], "There is no closure 'nonsense' of harbour."),
        (["closure", "add", "nowhere", "--from", "2026-12-24"], "There is no group 'nowhere'."),
    ])
    func `what can't be is refused with a remedy`(arguments: [String], words: String) throws {
        let result = try daemon.kith(arguments)
        #expect(result.code == 1)
        #expect(result.errors.replacing("\n  ", with: " ").replacing("\n", with: " ").contains(words), "\(result.errors)")
        #expect(result.output.isEmpty)
    }
}
