package import KithModel

/// The meetings of one group: its series, what was noted of single dates, and the days on which it does not meet.
package struct Timetable: Sendable {
    package var plans: [Plan]
    package var closures: [Closure]

    package init(plans: [Plan], closures: [Closure] = []) { (self.plans, self.closures) = (plans, closures) }

    /// The longest a meeting can be.
    private static let longest = 1440

    package func meeting(_ key: CivilDateTime, of plan: Plan) -> PlannedMeeting {
        meeting(plan.occurrence(key), of: plan)
    }

    private func meeting(_ occurrence: Occurrence, of plan: Plan) -> PlannedMeeting {
        PlannedMeeting(plan: plan, occurrence: occurrence, closures: closures)
    }

    package func plan(of series: String) -> Plan? { plans.first { $0.series.id == series } }

    /// The meeting that is under way.
    package var open: PlannedMeeting? {
        for plan in plans {
            if let occurrence = plan.noted.values.first(where: { $0.state.isOpen }) { return meeting(occurrence, of: plan) }
        }
        return nil
    }

    /// The first meeting that is planned and not over.
    package func next(after now: Instant) -> PlannedMeeting? {
        plans.compactMap { next(after: now, of: $0) }.min(by: PlannedMeeting.isBefore)
    }

    private func next(after now: Instant, of plan: Plan) -> PlannedMeeting? {
        func isToCome(_ meeting: PlannedMeeting) -> Bool { meeting.state == .planned && meeting.end > now }
        var best = plan.moved.map { meeting($0, of: plan) }.filter(isToCome).min(by: PlannedMeeting.isBefore)
        // A meeting that began but is not over is still the next one to open.
        var moment = plan.zone.civil(at: now).adding(minutes: -Timetable.longest)
        for _ in 0..<400 {
            guard let key = plan.next(onOrAfter: moment) else { break }
            let meeting = meeting(key, of: plan)
            if !meeting.isMoved, isToCome(meeting) {
                best = [best, meeting].compactMap(\.self).min(by: PlannedMeeting.isBefore)
                break
            }
            // Days on which the group does not meet are passed over at once.
            let isClosed = !meeting.isMoved && meeting.closure != nil
            let after = isClosed ? meeting.closure.map { CivilDateTime(date: $0.last.adding(days: 1), time: .midnight) } : nil
            moment = max(after ?? key, key.adding(minutes: 1))
        }
        return best
    }

    /// The newest date that is over, or under way, whatever became of it.
    package func last(before now: Instant) -> PlannedMeeting? {
        plans.compactMap { plan -> PlannedMeeting? in
            var best = plan.moved.map { meeting($0, of: plan) }.filter { $0.instant <= now }.max(by: PlannedMeeting.isBefore)
            var moment = plan.zone.civil(at: now).adding(minutes: 1)
            for _ in 0..<400 {
                guard let key = plan.previous(before: moment) else { break }
                let meeting = meeting(key, of: plan)
                if !meeting.isMoved {
                    best = [best, meeting].compactMap(\.self).max(by: PlannedMeeting.isBefore)
                    break
                }
                moment = key
            }
            return best
        }.max(by: PlannedMeeting.isBefore)
    }

    /// Dates since a day that are over and of which nothing is noted, the newest first.
    package func unnoted(since: CivilDate, now: Instant, limit: Int) -> [PlannedMeeting] {
        let from = CivilDateTime(date: since, time: .midnight)
        var found: [PlannedMeeting] = []
        func isWanted(_ meeting: PlannedMeeting) -> Bool {
            meeting.state == .planned && meeting.end <= now && meeting.start >= from
        }
        for plan in plans {
            found += plan.moved.map { meeting($0, of: plan) }.filter(isWanted)
            var moment = plan.zone.civil(at: now)
            for _ in 0..<limit {
                guard let key = plan.previous(before: moment), key >= from else { break }
                let meeting = meeting(key, of: plan)
                if !meeting.isMoved, isWanted(meeting) { found.append(meeting) }
                moment = key
            }
        }
        return Array(found.sorted { PlannedMeeting.isBefore($1, $0) }.prefix(limit))
    }

    /// Meetings that start within a span of the wall clock of their series, by time, at most so many.
    package func meetings(in span: Range<CivilDateTime>, limit: Int) -> [PlannedMeeting] {
        let all = plans.flatMap { plan -> [PlannedMeeting] in
            let moved = plan.moved
            let regular = plan.keys(in: span, limit: limit + moved.count).map { meeting($0, of: plan) }.filter { !$0.isMoved }
            return regular + moved.map { meeting($0, of: plan) }.filter { span.contains($0.start) }
        }
        return Array(all.sorted(by: PlannedMeeting.isBefore).prefix(limit))
    }

    /// Meetings that are not over at a moment, by time, whatever has been decided of them.
    package func coming(after now: Instant, limit: Int) -> [PlannedMeeting] {
        let all = plans.flatMap { plan -> [PlannedMeeting] in
            let from = plan.zone.civil(at: now).adding(minutes: -Timetable.longest)
            return Timetable(plans: [plan], closures: closures).meetings(
                in: from..<CivilDateTime.distantFuture, limit: limit + 10
            )
            .filter { $0.end > now }
        }
        return Array(all.sorted(by: PlannedMeeting.isBefore).prefix(limit))
    }
}

extension Timetable {
    /// Other meetings that take place while this one does.
    package func overlapping(_ meeting: PlannedMeeting) -> [PlannedMeeting] {
        let near = meeting.start.adding(minutes: -3 * Timetable.longest)..<meeting.start.adding(minutes: 3 * Timetable.longest)
        return meetings(in: near, limit: 1000).filter { other in
            (other.plan.series.id, other.key) != (meeting.plan.series.id, meeting.key) && other.state != .cancelled
                && other.instant < meeting.end && meeting.instant < other.end
        }
    }
}

extension Timetable {
    /// By key, the dates of a series of which something is noted or that a closure covers.
    package func exceptions(of plan: Plan) -> [CivilDateTime: PlannedMeeting] {
        var found: [CivilDateTime: PlannedMeeting] = [:]
        for key in plan.noted.keys where plan.contains(key) { found[key] = meeting(key, of: plan) }
        for closure in closures {
            let span = CivilDateTime(date: closure.first, time: .midnight)..<CivilDateTime(
                date: closure.last.adding(days: 1), time: .midnight)
            for key in plan.keys(in: span, limit: 10_000) where found[key] == nil {
                let meeting = meeting(key, of: plan)
                if meeting.closure != nil { found[key] = meeting }
            }
        }
        return found
    }
}
