import KithCalendar
import KithModel
import KithStore

extension Reading {
    /// A group with its series and what was noted since about a year ago, or since `from`.
    func calendar(of group: GroupRow, now: Instant, zones: ZoneDatabase, from: CivilDate? = nil) throws -> GroupCalendar {
        let since = min(from ?? now.utc.date, now.utc.date.adding(days: -400))
        return GroupCalendar(
            group: group, series: try series(of: group), noted: try occurrences(of: group, from: since),
            closures: try closures(of: group, from: since), staffing: try staffings(of: group, from: since),
            zone: zones.zone(named:))
    }

    /// The meeting that `GROUP@next`, `@last`, `@open`, `@2026-11-24` or `@2026-11-24T18:30` names; `#SERIES` after a date
    /// tells two meetings at the same time apart.
    func requireMeeting(
        _ reference: String, now: Instant, zones: ZoneDatabase
    ) throws -> (calendar: GroupCalendar, meeting: PlannedMeeting) {
        let parts = reference.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw Refusal.invalid(
                "meeting", "'\(reference.prefix(60))' does not name a meeting.",
                remedy: "GROUP@next, GROUP@last, GROUP@open or GROUP@2026-11-24")
        }
        let group = try requireGroup(String(parts[0]))
        let handle = group.group.handle
        let named = parts[1].split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let word = String(named[0])
        switch word {
        case "next":
            let calendar = try calendar(of: group, now: now, zones: zones)
            if let open = calendar.open { return (calendar, open) }
            guard let next = calendar.next(after: now) else {
                throw Refusal.notFound(
                    "\(handle) has no meeting planned.",
                    remedy: "kith meeting schedule \(handle) --every week --on tue --at 18:30")
            }
            return (calendar, next)
        case "last":
            let calendar = try calendar(of: group, now: now, zones: zones)
            guard let last = calendar.last(before: now) else {
                throw Refusal.notFound("\(handle) has no meeting behind it.", remedy: "kith meeting list \(handle)")
            }
            // One that lies further back than notes were read: what was noted of it is looked up.
            let known = try self.calendar(of: group, now: now, zones: zones, from: last.key.date)
            return (known, known.last(before: now) ?? last)
        case "open":
            let calendar = try calendar(of: group, now: now, zones: zones)
            guard let open = calendar.open else {
                throw Refusal.notFound("\(handle) has no meeting under way.", remedy: "kith meeting open \(handle)@next")
            }
            return (calendar, open)
        default:
            let series = named.count == 2 ? String(named[1]) : nil
            return try dated(word, series: series, group: group, now: now, zones: zones)
        }
    }

    private func dated(
        _ word: String, series: String?, group: GroupRow, now: Instant, zones: ZoneDatabase
    ) throws -> (calendar: GroupCalendar, meeting: PlannedMeeting) {
        let handle = group.group.handle
        let today = try zones.requireZone(group.group.zone).civil(at: now).date
        let moment = CivilDateTime(word)
        let day = try moment?.date ?? SpokenDate.date(word, today: today, field: "meeting")
        let calendar = try calendar(of: group, now: now, zones: zones, from: day)
        let start = CivilDateTime(date: day, time: .midnight)
        let found = calendar.named(day: day, moment: moment, series: series)
        if found.count == 1 { return (calendar, found[0]) }
        if found.isEmpty {
            let near = calendar.meetings(in: start..<start.adding(minutes: 1440 * 370), limit: 1).first
            throw Refusal.notFound(
                "\(handle) has no meeting on \(moment?.description ?? day.description).",
                remedy: near.map { "the next one from there is \(handle)@\($0.key)" } ?? "kith meeting list \(handle)")
        }
        let names = found.map(calendar.name).joined(separator: " or ")
        throw Refusal.conflict("\(handle) has \(found.count) meetings on \(day).", remedy: names)
    }
}

extension GroupCalendar {
    /// Those that a date names: where a time is given, the meeting of that name before one that was moved there; else those
    /// of that day before one that was moved away from it.
    fileprivate func named(day: CivilDate, moment: CivilDateTime?, series: String?) -> [PlannedMeeting] {
        let start = CivilDateTime(date: day, time: .midnight)
        let span = start..<start.adding(minutes: 1440)
        let plans = plans.filter { series == nil || $0.series.id == series }
        let here = Timetable(plans: plans, closures: timetable.closures).meetings(in: span, limit: 50)
        let planned = plans.flatMap { plan in plan.keys(in: span, limit: 50).map { timetable.meeting($0, of: plan) } }
        let steps =
            moment.map { moment in [planned.filter { $0.key == moment }, here.filter { $0.start == moment }] }
            ?? [here, planned]
        return steps.first { !$0.isEmpty } ?? []
    }
}
