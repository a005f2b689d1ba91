import KithCalendar
import KithModel
import Testing

/// A group with one series, whose meetings are named by their keys; moments without a zone are in UTC.
struct TimetableFixture {
    private(set) var timetable = Timetable(plans: [])
    let start: CivilDateTime

    init(_ rule: String, from start: String, zone: String, minutes: Int? = nil) throws {
        self.start = try #require(CivilDateTime(start))
        try add("main", rule, from: start, zone: zone, minutes: minutes)
    }

    mutating func add(_ id: String, _ rule: String, from start: String, zone: String, minutes: Int? = nil) throws {
        timetable.plans.append(try plan(id, rule, from: start, zone: zone, minutes: minutes))
    }

    private func plan(_ id: String, _ rule: String, from start: String, zone: String, minutes: Int? = nil) throws -> Plan {
        let start = try #require(CivilDateTime(start))
        let series = Series(id: id, rule: rule, start: start, zone: zone, minutes: minutes)
        return try #require(Plan(series, zone: ZoneDatabase().zone(named:)))
    }

    static func instant(_ text: String) throws -> Instant {
        Instant(seconds: Int64(try #require(CivilDateTime(text)).minutesSinceEpoch) * 60)
    }

    private func instant(_ text: String) throws -> Instant { try Self.instant(text) }

    func meeting(_ key: String, of series: String = "main") throws -> PlannedMeeting {
        let plan = try #require(timetable.plan(of: series))
        let key = try #require(CivilDateTime(key))
        #expect(plan.contains(key))
        return timetable.meeting(key, of: plan)
    }

    func next(at now: String) throws -> String? { timetable.next(after: try instant(now))?.key.description }
    func last(at now: String) throws -> String? { timetable.last(before: try instant(now))?.key.description }

    /// Each day's month and day, with its state, and the day that it was planned for if that is another.
    func states(from: String, days: Int) throws -> [String] {
        let start = CivilDateTime(date: try #require(CivilDate(from)), time: .midnight)
        return timetable.meetings(in: start..<start.adding(minutes: days * 1440), limit: 100).map { meeting in
            let own = meeting.isMoved ? " (of \(meeting.key.date.description.suffix(5)))" : ""
            return "\(meeting.start.date.description.suffix(5)) \(meeting.state.word)\(own)"
        }
    }

    // MARK: Decisions

    private var known: Int64 { timetable.closures.map(\.number).max() ?? 0 }

    mutating func cancel(_ key: String) throws { timetable = try timetable.cancelling(meeting(key), name: "it") }

    mutating func restore(_ key: String, at now: String = "2026-01-01T00:00") throws {
        timetable = try timetable.restoring(meeting(key), name: "it", known: known, now: instant(now))
    }

    /// To a day at its own time, or to a moment.
    mutating func move(_ key: String, to: String, at now: String = "2025-01-01T00:00") throws {
        let meeting = try meeting(key)
        let start = try CivilDateTime(to) ?? CivilDateTime(date: #require(CivilDate(to)), time: meeting.key.time)
        timetable = try timetable.moving(
            meeting, to: start, minutes: meeting.minutes, place: meeting.place, name: "it", known: known, now: instant(now))
    }

    mutating func note(_ key: String, _ state: MeetingState) throws {
        var occurrence = try meeting(key).occurrence
        occurrence.state = state
        timetable.plans[0].noted[occurrence.key] = occurrence
    }

    mutating func close(_ first: String, _ last: String, at now: String) throws {
        timetable.closures.append(
            Closure(
                id: "c\(known + 1)", number: known + 1, first: try #require(CivilDate(first)),
                last: try #require(CivilDate(last)), madeAt: try instant(now)))
    }

    mutating func lift(at now: String) throws {
        timetable.closures[timetable.closures.count - 1].liftedAt = try instant(now)
    }

    @discardableResult
    mutating func split(
        _ key: String, of series: String = "main", _ rule: String, from start: String, zone: String = "Europe/Dublin",
        at now: String = "2026-01-01T00:00"
    ) throws -> Timetable.Split {
        let new = try plan("series \(timetable.plans.count + 1)", rule, from: start, zone: zone)
        let split = try timetable.splitting(at: meeting(key, of: series), into: new, name: "it", now: instant(now))
        timetable = split.timetable
        return split
    }

    @discardableResult
    mutating func end(_ key: String, at now: String) throws -> Timetable.Split {
        let split = try timetable.ending(before: meeting(key), name: "it", now: instant(now))
        timetable = split.timetable
        return split
    }
}
