import KithCalendar
import KithModel
import KithStore

extension Writing {
    /// Keeps a timetable as it has become, and brings along what hangs on single dates.
    ///
    /// - Parameters:
    ///   - split: how one of the series goes on, where one was split or ended.
    ///   - series: the id of that one.
    func keep(
        _ after: Timetable, of calendar: GroupCalendar, split: Timetable.Split?, series: String, tzdata: String
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
        if let split, let old = calendar.seriesRow(series)?.row {
            try carry(from: old, split, into: split.next.flatMap { rows[$0.series.id] })
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
            let row = plan.row
            for key in plan.noted.keys { try removeOccurrence(key, of: row) }
            try remove(series: row)
        }
    }

    /// Topics, guests and roles of the dates from a split on go to the dates that take their places.
    private func carry(from old: Int64, _ split: Timetable.Split, into new: Int64?) throws {
        for key in try reading.keysInUse(of: old, from: split.from) {
            let to = split.successor(of: key)
            if new == old, to == key { continue }
            let target = new.flatMap { new in to.map { (series: new, key: $0) } }
            try carryKept(from: (old, key), to: target)
            try carryRoles(from: (old, key), to: target)
        }
    }
}
