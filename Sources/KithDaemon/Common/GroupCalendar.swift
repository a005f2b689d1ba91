import KithCalendar
import KithModel
import KithStore
import KithWire

/// One group's meetings: its series, and what was noted of single dates.
struct GroupCalendar: Sendable {
    let group: GroupRow
    let plans: [Plan]
    private let noted: [Int64: [CivilDateTime: Occurrence]]
    /// What turns tell of who facilitates.
    let staffing: [SeriesDate: Staffing]

    /// A date of a series.
    struct Meeting: Sendable {
        let plan: Plan
        let occurrence: Occurrence

        var key: CivilDateTime { occurrence.key }
        var resolution: Zone.Resolution { plan.zone.resolve(key) }
        var instant: Instant { resolution.instant }

        /// When it is over; an hour and a half where nobody said how long it is.
        var end: Instant { instant.adding(seconds: Int64(plan.series.minutes ?? 90) * 60) }

        var time: MeetingTime {
            let resolution = resolution
            if case .skipped(let moved) = resolution.kind {
                return MeetingTime(
                    at: moved, zone: plan.zone.name, instant: resolution.instant, minutes: plan.series.minutes,
                    shifted: true)
            }
            return MeetingTime(
                at: key, zone: plan.zone.name, instant: resolution.instant, minutes: plan.series.minutes,
                shifted: false)
        }

        var isShifted: Bool {
            if case .skipped = resolution.kind { return true }
            return false
        }
    }

    init(
        group: GroupRow, series: [SeriesRow], noted rows: [OccurrenceRow], staffing: [SeriesDate: Staffing] = [:],
        zone: (String) -> Zone?
    ) {
        (self.group, self.staffing) = (group, staffing)
        plans = series.compactMap { Plan($0, zone: zone) }
        var noted: [Int64: [CivilDateTime: Occurrence]] = [:]
        for row in rows { noted[row.series, default: [:]][row.occurrence.key] = row.occurrence }
        self.noted = noted
    }

    func meeting(_ key: CivilDateTime, of plan: Plan) -> Meeting {
        Meeting(plan: plan, occurrence: noted[plan.row.row]?[key] ?? Occurrence(key: key))
    }

    /// The meeting that is under way.
    var open: Meeting? {
        for plan in plans {
            if let occurrence = noted[plan.row.row]?.values.first(where: { $0.state.isOpen }) {
                return Meeting(plan: plan, occurrence: occurrence)
            }
        }
        return nil
    }

    /// The first meeting that is planned and not over.
    func next(after now: Instant) -> Meeting? {
        var best: Meeting?
        for plan in plans {
            // A meeting that began but is not over is still the next one to open.
            var moment = plan.zone.civil(at: now.adding(seconds: -Int64(plan.series.minutes ?? 90) * 60))
            for _ in 0..<200 {
                guard let key = plan.next(onOrAfter: moment) else { break }
                let meeting = meeting(key, of: plan)
                if meeting.occurrence.state == .planned, meeting.end > now {
                    if best.map({ meeting.instant < $0.instant }) ?? true { best = meeting }
                    break
                }
                moment = key.adding(minutes: 1)
            }
        }
        return best
    }

    /// The newest date that is over, or under way, whatever became of it.
    func last(before now: Instant) -> Meeting? {
        plans.compactMap { plan in
            plan.previous(before: plan.zone.civil(at: now).adding(minutes: 1)).map { meeting($0, of: plan) }
        }.max { $0.instant < $1.instant }
    }

    /// Dates since a day that are over and of which nothing is noted, the newest first.
    func unnoted(since: CivilDate, now: Instant, limit: Int) -> [Meeting] {
        let from = CivilDateTime(date: since, time: .midnight)
        var found: [Meeting] = []
        for plan in plans {
            var moment = plan.zone.civil(at: now)
            for _ in 0..<limit {
                guard let key = plan.previous(before: moment), key >= from else { break }
                let meeting = meeting(key, of: plan)
                if meeting.occurrence.state == .planned, meeting.end <= now { found.append(meeting) }
                moment = key
            }
        }
        return Array(found.sorted { $0.instant > $1.instant }.prefix(limit))
    }

    func meetings(in span: Range<CivilDateTime>, limit: Int) -> [Meeting] {
        let all = plans.flatMap { plan in
            plan.dates(in: span, limit: limit).map { meeting($0, of: plan) }
        }
        return Array(all.sorted { $0.instant < $1.instant }.prefix(limit))
    }

    /// Whether the group met in a month: `met`, `not_met` where every date was cancelled or there was none, else `unknown`.
    func met(in month: Month, now: Instant) -> String {
        let span = CivilDateTime(date: month.first, time: .midnight)..<CivilDateTime(date: month.next.first, time: .midnight)
        let noted = noted.values.flatMap { $0.values.filter { span.contains($0.key) } }
        if noted.contains(where: { $0.state == .closed || $0.state.isOpen }) { return "met" }
        let dates = meetings(in: span, limit: 100)
        let isOver = dates.allSatisfy { $0.end <= now } && now.utc >= span.upperBound
        guard isOver, group.keepsNotes, !plans.isEmpty else { return "unknown" }
        // A series that began later says nothing about the months before it.
        guard plans.contains(where: { $0.series.start < span.upperBound }) else { return "unknown" }
        return dates.allSatisfy { $0.occurrence.state == .cancelled } ? "not_met" : "unknown"
    }

    func view(_ meeting: Meeting) -> MeetingView {
        var view = MeetingView(
            meeting: name(of: meeting), group: group.group.handle.description, series: meeting.plan.series,
            time: meeting.time, occurrence: meeting.occurrence, of: group.group)
        view.staffed = staffed(meeting)
        return view
    }

    /// Whether somebody will facilitate: as turns tell, else as the group said of the date, or of the series.
    func staffed(_ meeting: Meeting) -> Bool? {
        staffing[meeting.date]?.isTaken ?? meeting.occurrence.staffed ?? meeting.plan.series.staffed
    }

    /// How to name a meeting for good; with its series where the group meets twice at that time.
    func name(of meeting: Meeting) -> String {
        let name = "\(group.group.handle)@\(meeting.key)"
        let hasTwin = plans.contains { plan in
            plan.row.row != meeting.plan.row.row && plan.series.start.time == meeting.key.time && plan.contains(meeting.key)
        }
        return hasTwin ? "\(name)#\(meeting.plan.series.id)" : name
    }
}

extension MeetingState {
    var isOpen: Bool {
        if case .open = self { return true }
        return false
    }
}
