package import KithModel

/// What a decision changes for whoever comes to the meetings.
package struct TimetableChange: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// It will not take place.
        case gone
        /// It takes place, and did not before.
        case new
        /// It takes place at another time.
        case moved
        /// At the same time, but elsewhere or for another length.
        case changed
    }
    package let kind: Kind
    package let before: PlannedMeeting?
    package let after: PlannedMeeting?
}

extension Timetable {
    /// What is different in another timetable among the meetings to come, by time: looked for among the next so many, and
    /// among those of which something else is noted, however far ahead.
    package func changes(to other: Timetable, now: Instant, limit: Int = 60) -> [TimetableChange] {
        let (before, after) = (coming(after: now, limit: limit), other.coming(after: now, limit: limit))
        // Both sides are looked at up to the same moment, at which one of them may have been cut.
        let end = [before, after].compactMap { $0.count == limit ? $0.last?.instant : nil }.min()
        guard let end else { return Timetable.changes(before, after, now: now) }
        return Timetable.changes(
            before.filter { $0.instant < end } + noted(otherwiseThan: other, from: end, now: now),
            after.filter { $0.instant < end } + other.noted(otherwiseThan: self, from: end, now: now), now: now)
    }

    /// Those from a moment on, and not over, of which something else is noted than in another timetable.
    private func noted(otherwiseThan other: Timetable, from: Instant, now: Instant) -> [PlannedMeeting] {
        plans.flatMap { plan -> [PlannedMeeting] in
            let noted = other.plan(of: plan.series.id)?.noted ?? [:]
            let keys = Set(plan.noted.keys).union(noted.keys).filter { plan.noted[$0] != noted[$0] && plan.contains($0) }
            return keys.map { meeting($0, of: plan) }.filter { $0.instant >= from && $0.end > now }
        }.sorted(by: PlannedMeeting.isBefore)
    }

    /// What is different among the meetings to come within a span of the wall clock.
    package func changes(to other: Timetable, now: Instant, in span: Range<CivilDateTime>) -> [TimetableChange] {
        func within(_ timetable: Timetable) -> [PlannedMeeting] {
            timetable.meetings(in: span, limit: 2000).filter { $0.end > now }
        }
        return Timetable.changes(within(self), within(other), now: now)
    }

    private static func changes(_ before: [PlannedMeeting], _ after: [PlannedMeeting], now: Instant) -> [TimetableChange] {
        var gone = before.filter { $0.state != .cancelled }
        var new = after.filter { $0.state != .cancelled }
        var pairs: [(PlannedMeeting, PlannedMeeting)] = []
        func pair(_ matches: (PlannedMeeting, PlannedMeeting) -> Bool) {
            gone.removeAll { old in
                guard let place = new.firstIndex(where: { matches(old, $0) }) else { return false }
                pairs.append((old, new.remove(at: place)))
                return true
            }
        }
        pair { $0.plan.series.id == $1.plan.series.id && $0.key == $1.key }
        pair { $0.instant == $1.instant && $0.plan.series.title == $1.plan.series.title }
        pair { $0.start.date == $1.start.date }
        let changed = pairs.compactMap { before, after -> TimetableChange? in
            if before.instant != after.instant || before.start != after.start || before.plan.zone.name != after.plan.zone.name {
                return TimetableChange(kind: .moved, before: before, after: after)
            }
            return before.isSame(as: after) ? nil : TimetableChange(kind: .changed, before: before, after: after)
        }
        let all =
            changed + gone.map { TimetableChange(kind: .gone, before: $0, after: nil) }
            + new.map { TimetableChange(kind: .new, before: nil, after: $0) }
        return all.sorted { ($0.before ?? $0.after)?.instant ?? now < ($1.before ?? $1.after)?.instant ?? now }
    }
}

extension PlannedMeeting {
    fileprivate func isSame(as other: PlannedMeeting) -> Bool {
        minutes == other.minutes && place == other.place && plan.series.online == other.plan.series.online
            && plan.series.phone == other.plan.series.phone && plan.series.title == other.plan.series.title
            && plan.series.format == other.plan.series.format && plan.series.staffed == other.plan.series.staffed
    }
}
