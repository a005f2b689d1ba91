import KithCalendar
import KithModel
import KithStore
import KithWire

/// One group's meetings as the store has them.
struct GroupCalendar: Sendable {
    let group: GroupRow
    /// What turns tell of who facilitates.
    let staffing: [SeriesDate: Staffing]
    private(set) var timetable: Timetable
    /// The store's references, by the series' ids.
    private let rows: [String: SeriesRow]

    init(
        group: GroupRow, series: [SeriesRow], noted: [OccurrenceRow], closures: [Closure],
        staffing: [SeriesDate: Staffing] = [:], zone: (String) -> Zone?
    ) {
        (self.group, self.staffing) = (group, staffing)
        var kept: [Int64: [CivilDateTime: Occurrence]] = [:]
        for row in noted { kept[row.series, default: [:]][row.occurrence.key] = row.occurrence }
        timetable = Timetable(
            plans: series.compactMap { Plan($0.series, row: $0.row, noted: kept[$0.row] ?? [:], zone: zone) }, closures: closures)
        rows = Dictionary(series.map { ($0.series.id, $0) }) { first, _ in first }
    }

    /// The same group with its meetings as they would be.
    func with(_ timetable: Timetable) -> GroupCalendar {
        var calendar = self
        calendar.timetable = timetable
        return calendar
    }

    /// The series that the store refers to so.
    func plan(row: Int64) -> Plan? { plans.first { $0.row == row } }

    func seriesRow(_ id: String) -> SeriesRow? { rows[id] }

    var plans: [Plan] { timetable.plans }
    var open: PlannedMeeting? { timetable.open }
    func next(after now: Instant) -> PlannedMeeting? { timetable.next(after: now) }
    func last(before now: Instant) -> PlannedMeeting? { timetable.last(before: now) }

    func unnoted(since: CivilDate, now: Instant, limit: Int) -> [PlannedMeeting] {
        timetable.unnoted(since: since, now: now, limit: limit)
    }

    func meetings(in span: Range<CivilDateTime>, limit: Int) -> [PlannedMeeting] {
        timetable.meetings(in: span, limit: limit)
    }

    /// Whether there was anything to meet for: a series, or a meeting that was moved to before its first date.
    func began(before month: Month) -> Bool {
        let end = CivilDateTime(date: month.first, time: .midnight)
        return plans.contains { $0.series.start < end || $0.noted.values.contains { ($0.movedTo ?? $0.key) < end } }
    }

    /// Whether the group met in a month: `met`, `not_met` where every date was cancelled or there was none, else `unknown`.
    func met(in month: Month, now: Instant) -> String {
        let span = CivilDateTime(date: month.first, time: .midnight)..<CivilDateTime(date: month.next.first, time: .midnight)
        let noted = plans.flatMap { $0.noted.values.filter { span.contains($0.movedTo ?? $0.key) } }
        if noted.contains(where: { $0.state == .closed || $0.state.isOpen }) { return "met" }
        let dates = meetings(in: span, limit: 100)
        let isOver = dates.allSatisfy { $0.end <= now } && now.utc >= span.upperBound
        guard isOver, group.keepsNotes, !plans.isEmpty else { return "unknown" }
        // A series that began later says nothing about the months before it.
        guard began(before: month.next) else { return "unknown" }
        return dates.allSatisfy { $0.state == .cancelled } ? "not_met" : "unknown"
    }

    func view(_ meeting: PlannedMeeting) -> MeetingView {
        var view = MeetingView(
            meeting: name(of: meeting), group: group.group.handle.description, series: meeting.plan.series,
            time: meeting.time, state: meeting.state, occurrence: meeting.occurrence, closure: meeting.closure,
            of: group.group)
        view.staffed = staffed(meeting)
        return view
    }

    /// Whether somebody will facilitate: as turns tell, else as the group said of the date, or of the series.
    func staffed(_ meeting: PlannedMeeting) -> Bool? {
        staffing[meeting.date]?.isTaken ?? meeting.occurrence.staffed ?? meeting.plan.series.staffed
    }

    /// How to name a meeting for good; with its series where the group meets twice at that time.
    func name(of meeting: PlannedMeeting) -> String {
        let name = "\(group.group.handle)@\(meeting.key)"
        let hasTwin = plans.contains { plan in
            plan.series.id != meeting.plan.series.id && plan.series.start.time == meeting.key.time
                && plan.contains(meeting.key)
        }
        return hasTwin ? "\(name)#\(meeting.plan.series.id)" : name
    }
}

extension PlannedMeeting {
    var time: MeetingTime {
        MeetingTime(at: startsAt, zone: plan.zone.name, instant: instant, minutes: minutes, shifted: isShifted)
    }
}
