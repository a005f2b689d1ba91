import KithCalendar
import KithModel
import KithStore

extension Writing {
    /// Keeps a timetable as it has become, and brings what hangs on single dates along.
    func keep(
        _ after: Timetable, of calendar: GroupCalendar, carried: [Timetable.Carried] = [], into series: String? = nil,
        tzdata: String
    ) throws {
        let group = calendar.group
        var rows: [String: Int64] = [:]
        for plan in after.plans {
            guard var row = calendar.seriesRow(plan.series.id) else {
                rows[plan.series.id] = try insert(plan.series, for: group, tzdata: tzdata)
                continue
            }
            rows[plan.series.id] = row.row
            guard row.series != plan.series else { continue }
            row.series = plan.series
            try update(row, tzdata: tzdata)
        }
        for plan in after.plans {
            guard let row = rows[plan.series.id] else { continue }
            let before = calendar.timetable.plan(of: plan.series.id)?.noted ?? [:]
            for key in before.keys where plan.noted[key] == nil { try removeOccurrence(key, of: row) }
            for (key, occurrence) in plan.noted where before[key] != occurrence {
                try keep(OccurrenceRow(series: row, group: group.row, occurrence: occurrence))
            }
        }
        for plan in calendar.plans where after.plan(of: plan.series.id) == nil {
            let row = calendar.row(of: plan)
            for key in plan.noted.keys { try removeOccurrence(key, of: row) }
            try remove(series: row)
        }
    }
}
