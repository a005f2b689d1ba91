import KithCalendar
import KithModel
import Testing

@Suite struct TimetableTests {
    // MARK: Finding meetings

    @Test func `a meeting that takes place in spite of a closure is the next one`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=SU", from: "2026-12-06T18:30", zone: "Europe/Dublin")
        try group.close("2026-12-20", "2027-01-10", at: "2026-12-01T12:00")
        try group.restore("2027-01-03T18:30", at: "2026-12-01T12:00")
        #expect(try group.next(at: "2026-12-18T12:00") == "2027-01-03T18:30")
        #expect(try group.next(at: "2027-01-04T12:00") == "2027-01-17T18:30")
    }

    @Test func `a closure lifted in its middle leaves the past closed, and the next meeting is the first after it`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-06-02T18:30", zone: "Europe/Dublin")
        try group.close("2026-07-01", "2026-12-31", at: "2026-06-03T12:00")
        try group.lift(at: "2026-07-15T12:00")
        #expect(try group.states(from: "2026-07-01", days: 21) == ["07-07 cancelled", "07-14 cancelled", "07-21 planned"])
        // The evening before is one of those that did not take place.
        #expect(try group.next(at: "2026-07-15T12:00") == "2026-07-21T18:30")
    }

    @Test func `however many dates in a row are cancelled, the next one is found`() throws {
        var group = try TimetableFixture("FREQ=DAILY", from: "2026-01-01T09:00", zone: "UTC")
        for day in 0..<450 {
            let key = group.start.adding(minutes: day * 1440)
            if day % 2 == 0 {
                try group.cancel("\(key)")
            } else {
                try group.move("\(key)", to: "\(key.date.adding(days: -600))", at: "2024-01-01T00:00")
            }
        }
        #expect(try group.next(at: "2026-01-01T00:00") == "2027-03-27T09:00")
        #expect(try group.last(at: "2027-03-26T12:00") == "2027-03-25T09:00")
    }

    @Test func `a daily series is found again after a closure of a year`() throws {
        var group = try TimetableFixture("FREQ=DAILY", from: "2026-01-01T09:00", zone: "Europe/Dublin")
        try group.close("2026-02-01", "2027-02-01", at: "2026-01-10T12:00")
        #expect(try group.next(at: "2026-01-31T20:00") == "2027-02-02T09:00")
        #expect(try group.last(at: "2026-08-01T12:00") == "2026-08-01T09:00")
        #expect(try group.timetable.unnoted(since: day("2026-01-30"), now: at("2027-01-31T12:00"), limit: 9).count == 2)
    }

    @Test func `while the clocks change, the last meeting is one that has begun`() throws {
        let gap = try TimetableFixture("FREQ=DAILY", from: "2026-03-01T02:30", zone: "America/New_York")
        // The clocks go from 02:00 to 03:00 at 07:00 UTC; what was to begin at 02:30 begins at 03:30.
        #expect(try gap.last(at: "2026-03-08T07:10") == "2026-03-07T02:30")
        #expect(try gap.last(at: "2026-03-08T07:30") == "2026-03-08T02:30")
        let overlap = try TimetableFixture("FREQ=DAILY", from: "2026-10-01T01:45", zone: "America/New_York")
        // 01:45 was at 05:45 UTC; at 06:10 the clocks show 01:10 once more.
        #expect(try overlap.last(at: "2026-11-01T06:10") == "2026-11-01T01:45")
    }

    @Test func `dates of which nothing is noted are found behind those of which something is`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-06-02T18:30", zone: "Europe/Dublin")
        for key in ["2026-06-16T18:30", "2026-06-23T18:30", "2026-06-30T18:30"] { try group.cancel(key) }
        let found = group.timetable.unnoted(since: try day("2026-06-01"), now: try at("2026-07-01T12:00"), limit: 3)
        #expect(found.map { $0.key.date.description } == ["2026-06-09", "2026-06-02"])
    }

    @Test func `a meeting of a whole day that the clocks lengthen is under way to its end`() throws {
        let group = try TimetableFixture(
            "FREQ=MONTHLY;BYMONTHDAY=28", from: "2026-03-28T12:00", zone: "Europe/Dublin", minutes: 1440)
        // From 12:00 in winter to 13:00 in summer.
        #expect(try group.next(at: "2026-03-29T11:59") == "2026-03-28T12:00")
        #expect(group.timetable.coming(after: try at("2026-03-29T11:59"), limit: 1).map { "\($0.key)" } == ["2026-03-28T12:00"])
    }

    @Test func `two series at the same time keep their order and are both told of`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        try group.add("twin", "FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        let before = group.timetable
        try group.cancel("2026-12-08T18:30")
        let (from, until) = (try day("2026-12-08"), try day("2026-12-09"))
        let span = CivilDateTime(date: from, time: .midnight)..<CivilDateTime(date: until, time: .midnight)
        let found = group.timetable.meetings(in: span, limit: 9)
        #expect(found.map { "\($0.plan.series.id) \($0.state.word)" } == ["main cancelled", "twin planned"])
        // However the limit falls between the two.
        for limit in 1...4 {
            let told = before.changes(to: group.timetable, now: try at("2026-12-01T12:00"), limit: limit)
            #expect(told.map { "\($0.kind) \($0.before?.plan.series.id ?? "")" } == ["gone main"], "\(limit)")
        }
    }

    // MARK: Single meetings

    @Test func `a meeting is moved onto another's time only where that one is elsewhere`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        let refusal = #expect(throws: Refusal.self) { try group.move("2026-12-08T18:30", to: "2026-12-15T18:30") }
        #expect(refusal?.message == "it would begin together with the meeting of 2026-12-15 in the same series.")
        try group.move("2026-12-15T18:30", to: "2026-12-16T19:00")
        try group.move("2026-12-08T18:30", to: "2026-12-15T18:30")
        #expect(throws: Refusal.self) { try group.restore("2026-12-15T18:30") }
        #expect(try group.states(from: "2026-12-07", days: 14) == ["12-15 planned (of 12-08)", "12-16 planned (of 12-15)"])
        try group.restore("2026-12-08T18:30")
        try group.restore("2026-12-15T18:30")
        #expect(try group.states(from: "2026-12-07", days: 14) == ["12-08 planned", "12-15 planned"])
    }

    @Test func `moved over midnight into another month and year it is listed there alone, and keeps its name`() throws {
        var group = try TimetableFixture("FREQ=MONTHLY;BYMONTHDAY=-1", from: "2026-10-31T23:30", zone: "Europe/Dublin")
        try group.move("2026-12-31T23:30", to: "2027-01-01T00:15")
        #expect(try group.states(from: "2026-12-01", days: 31) == [])
        #expect(try group.states(from: "2027-01-01", days: 31) == ["01-01 planned (of 12-31)", "01-31 planned"])
        #expect(try group.next(at: "2026-12-31T23:50") == "2026-12-31T23:30")
    }

    @Test func `moved into the hour that the clocks skip it begins later, and not together with another`() throws {
        var group = try TimetableFixture("FREQ=DAILY", from: "2026-03-01T03:30", zone: "America/New_York")
        try group.move("2026-03-06T03:30", to: "2026-03-08T02:15")
        let moved = try group.meeting("2026-03-06T03:30")
        #expect(moved.start.description == "2026-03-08T02:15" && moved.startsAt.description == "2026-03-08T03:15")
        #expect(throws: Refusal.self) { try group.move("2026-03-07T03:30", to: "2026-03-08T02:30") }
    }

    @Test func `moved into the hour that the clocks show twice it begins in the first`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=SA", from: "2026-10-24T18:30", zone: "Europe/Dublin")
        try group.move("2026-10-24T18:30", to: "2026-10-25T01:30")
        #expect(try group.meeting("2026-10-24T18:30").instant == at("2026-10-25T00:30"))
        // In the second hour that time has passed.
        #expect(throws: Refusal.self) { try group.move("2026-10-31T18:30", to: "2026-10-25T01:45", at: "2026-10-25T01:10") }
    }

    @Test func `what was decided against one closure is covered by a newer one, until it is decided again`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        try group.close("2026-12-20", "2026-12-31", at: "2026-12-01T12:00")
        try group.restore("2026-12-22T18:30", at: "2026-12-02T12:00")
        #expect(try group.meeting("2026-12-22T18:30").state == .planned)
        try group.close("2026-12-22", "2026-12-22", at: "2026-12-03T12:00")
        #expect(try group.meeting("2026-12-22T18:30").closure?.id == "c2")
        try group.restore("2026-12-22T18:30", at: "2026-12-04T12:00")
        #expect(try group.meeting("2026-12-22T18:30").state == .planned)
    }

    @Test func `what begins in the moment in which a closure is lifted has begun, and stays as it was`() throws {
        var group = try TimetableFixture("FREQ=DAILY", from: "2026-12-01T18:30", zone: "UTC")
        try group.close("2026-12-05", "2026-12-31", at: "2026-12-01T12:00")
        try group.lift(at: "2026-12-10T18:30")
        #expect(try group.states(from: "2026-12-10", days: 2) == ["12-10 cancelled", "12-11 planned"])
    }

    @Test func `a refusal names what can be done about it`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        try group.move("2026-12-08T18:30", to: "2026-12-10T18:30")
        let over = #expect(throws: Refusal.self) { try group.restore("2026-12-08T18:30", at: "2026-12-11T12:00") }
        #expect(over?.message == "it is over." && over?.remedy == "kith meeting mark it held|cancelled|blank")
        let passed = #expect(throws: Refusal.self) { try group.restore("2026-12-08T18:30", at: "2026-12-09T12:00") }
        #expect(
            passed?.message == "The time that it was moved away from has passed."
                && passed?.remedy == "kith meeting move it --to DAY")
    }

    // MARK: Series

    @Test func `a series of every second week keeps its weeks when its time changes`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        try group.split("2026-12-29T18:30", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", from: "2026-12-29T19:00")
        #expect(
            try group.states(from: "2026-12-01", days: 60)
                == ["12-01 planned", "12-15 planned", "12-29 planned", "01-12 planned", "01-26 planned"])
    }

    @Test func `a series of so many times ends when those are over, in whatever parts`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;COUNT=5;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        try group.split("2026-12-15T18:30", "FREQ=WEEKLY;COUNT=3;BYDAY=TU", from: "2026-12-15T19:00")
        #expect(try group.states(from: "2026-12-01", days: 90).count == 5)
        #expect(try group.next(at: "2026-12-29T20:00") == "2026-12-29T19:00")
        #expect(try group.next(at: "2026-12-30T20:00") == nil)
    }

    @Test func `split at a meeting that was moved, it stays where it was moved to`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        try group.move("2026-12-15T18:30", to: "2026-12-17T20:00")
        let split = try group.split("2026-12-15T18:30", "FREQ=WEEKLY;BYDAY=TU", from: "2026-12-15T19:00")
        #expect(split.carried.map { "\($0.key) \($0.to?.description ?? "-")" } == ["2026-12-15T18:30 2026-12-15T19:00"])
        #expect(try group.states(from: "2026-12-08", days: 15) == ["12-08 planned", "12-17 planned (of 12-15)", "12-22 planned"])
    }

    @Test func `split at a meeting that was put off, after its own day, says so`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        try group.move("2026-12-15T18:30", to: "2026-12-17T20:00")
        let refusal = #expect(throws: Refusal.self) {
            try group.split("2026-12-15T18:30", "FREQ=WEEKLY;BYDAY=TU", from: "2026-12-15T19:00", at: "2026-12-16T12:00")
        }
        #expect(refusal?.message == "it was put off, and its own time has passed.")
        #expect(refusal?.remedy == "name the meeting after it")
    }

    @Test func `what was opened early has begun, and no change of its series takes it along`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        for state in [MeetingState.open(step: 1), .closed] {
            try group.note("2026-12-08T18:30", state)
            #expect(throws: Refusal.self) { try group.end("2026-12-08T18:30", at: "2026-12-08T18:15") }
            #expect(throws: Refusal.self) {
                try group.split("2026-12-08T18:30", "FREQ=WEEKLY;BYDAY=TU", from: "2026-12-08T19:00", at: "2026-12-08T18:15")
            }
        }
    }

    @Test func `a change that leaves no date says so`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        let refusal = #expect(throws: Refusal.self) {
            try group.split("2026-12-15T18:30", "FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270104", from: "2026-12-15T18:30")
        }
        #expect(refusal?.message == "It names no date from there on.")
        #expect(refusal?.remedy == "look at its last day, and at its days")
        let passed = #expect(throws: Refusal.self) {
            try group.split("2026-12-15T18:30", "FREQ=WEEKLY;BYDAY=TU", from: "2026-12-15T10:00", at: "2026-12-15T12:00")
        }
        #expect(passed?.message == "The first of these dates has passed.")
    }

    @Test func `two splits in a row leave three series, each to its day`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        let first = try group.split("2026-12-15T18:30", "FREQ=WEEKLY;BYDAY=WE", from: "2026-12-16T18:30")
        try group.split("2026-12-30T18:30", of: first.series.id, "FREQ=WEEKLY;BYDAY=TH", from: "2026-12-31T18:30")
        #expect(
            try group.states(from: "2026-12-01", days: 38) == [
                "12-01 planned", "12-08 planned", "12-16 planned", "12-23 planned", "12-31 planned", "01-07 planned",
            ])
    }

    @Test func `ended at its first meeting nothing of a series is left, and changed there it is the same series`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        let split = try group.split("2026-12-01T18:30", "FREQ=WEEKLY;BYDAY=WE", from: "2026-12-02T18:30")
        #expect(split.series.id == "main" && split.timetable.plans.count == 1)
        try group.cancel("2026-12-09T18:30")
        let ended = try group.end("2026-12-02T18:30", at: "2026-11-20T12:00")
        #expect(ended.timetable.plans.isEmpty && ended.carried.map { "\($0.key)" } == ["2026-12-09T18:30"])
    }

    @Test func `in another zone a meeting that was moved stays at its moment, and the others at their time`() throws {
        var group = try TimetableFixture("FREQ=WEEKLY;BYDAY=TU", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        try group.move("2026-12-08T18:30", to: "2026-12-10T20:00")
        try group.split("2026-12-08T18:30", "FREQ=WEEKLY;BYDAY=TU", from: "2026-12-08T18:30", zone: "America/New_York")
        let moved = try #require(group.timetable.plans.last.map { try group.meeting("2026-12-08T18:30", of: $0.series.id) })
        #expect(moved.start.description == "2026-12-10T15:00")
        #expect(try moved.instant == at("2026-12-10T20:00"))
        #expect(try group.meeting("2026-12-15T18:30", of: moved.plan.series.id).instant == at("2026-12-15T23:30"))
    }

    @Test func `a change that would put a meeting on top of a moved one is refused`() throws {
        var group = try TimetableFixture("FREQ=DAILY", from: "2026-12-01T18:30", zone: "Europe/Dublin")
        try group.move("2026-12-05T18:30", to: "2026-12-06T20:00")
        let refusal = #expect(throws: Refusal.self) {
            try group.split("2026-12-03T18:30", "FREQ=DAILY", from: "2026-12-03T20:00")
        }
        #expect(refusal?.message == "The meeting of 2026-12-05, which was moved, would begin together with that of 2026-12-06.")
        #expect(refusal?.remedy == "restore or cancel one of the two first")
    }

    // MARK: What is told

    @Test func `a decision about a date far ahead is told`() throws {
        var group = try TimetableFixture("FREQ=DAILY", from: "2026-01-01T09:00", zone: "UTC")
        let before = group.timetable
        try group.cancel("2026-12-25T09:00")
        #expect(before.changes(to: group.timetable, now: try at("2026-01-01T00:00")).map(\.kind) == [.gone])
        #expect(group.timetable.changes(to: before, now: try at("2026-01-01T00:00")).map(\.kind) == [.new])
    }

    @Test func `what is moved far ahead is told as moved, not as gone`() throws {
        var group = try TimetableFixture("FREQ=DAILY", from: "2026-01-01T09:00", zone: "UTC")
        let before = group.timetable
        try group.move("2026-01-05T09:00", to: "2026-12-24T17:00")
        for (told, kind) in [
            (before.changes(to: group.timetable, now: try at("2026-01-01T00:00")), TimetableChange.Kind.moved),
            (group.timetable.changes(to: before, now: try at("2026-01-01T00:00")), .moved),
        ] { #expect(told.map(\.kind) == [kind]) }
    }

    private func at(_ text: String) throws -> Instant { try TimetableFixture.instant(text) }
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
}
