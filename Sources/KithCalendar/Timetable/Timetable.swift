package import KithModel

/// The meetings of one group: its series, what was noted of single dates, and the days on which it does not meet.
package struct Timetable: Sendable {
    package var plans: [Plan]
    package var closures: [Closure]

    package init(plans: [Plan], closures: [Closure] = []) { (self.plans, self.closures) = (plans, closures) }

    /// How far from now, on the wall, a meeting lies at most that is under way: a day, and what clocks are moved meanwhile.
    private static let reach = 2 * 1440

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
        // What was decided of a date may have brought it to another time, or holds against a closure.
        let decided = plan.noted.values.filter { $0.state == .planned }.map { meeting($0, of: plan) }
            .filter { isToCome($0) && plan.contains($0.key) }.min(by: PlannedMeeting.isBefore)
        // A meeting that began but is not over is still the next one to open.
        var moment = plan.zone.civil(at: now).adding(minutes: -Timetable.reach)
        while let key = plan.next(onOrAfter: moment) {
            moment = key.adding(minutes: 1)
            guard plan.noted[key] == nil else { continue }
            let regular = meeting(key, of: plan)
            if isToCome(regular) { return [decided, regular].compactMap(\.self).min(by: PlannedMeeting.isBefore) }
            // Days on which the group does not meet are passed over at once; a closure that was lifted ends before its days.
            if let closure = regular.closure, closure.liftedAt == nil {
                moment = max(moment, CivilDateTime(date: closure.last.adding(days: 1), time: .midnight))
            }
        }
        return decided
    }

    /// The newest date that is over, or under way, whatever became of it.
    package func last(before now: Instant) -> PlannedMeeting? {
        plans.compactMap { last(before: now, of: $0) }.max(by: PlannedMeeting.isBefore)
    }

    private func last(before now: Instant, of plan: Plan) -> PlannedMeeting? {
        let moved = plan.moved.map { meeting($0, of: plan) }.filter { $0.instant <= now }.max(by: PlannedMeeting.isBefore)
        // Around a clock change, what the wall shows does not tell what has begun.
        var moment = plan.zone.civil(at: now).adding(minutes: Timetable.reach)
        while let key = plan.previous(before: moment) {
            moment = key
            let regular = meeting(key, of: plan)
            if !regular.isMoved, regular.instant <= now {
                return [moved, regular].compactMap(\.self).max(by: PlannedMeeting.isBefore)
            }
        }
        return moved
    }

    /// Dates since a day that are over and of which nothing is noted, the newest first.
    package func unnoted(since: CivilDate, now: Instant, limit: Int) -> [PlannedMeeting] {
        let from = CivilDateTime(date: since, time: .midnight)
        let found = plans.flatMap { plan -> [PlannedMeeting] in
            let until = max(from, plan.zone.civil(at: now).adding(minutes: Timetable.reach))
            let regular = plan.keys(in: from..<until, limit: .max).map { meeting($0, of: plan) }.filter { !$0.isMoved }
            return (regular + plan.moved.map { meeting($0, of: plan) }).filter { meeting in
                meeting.state == .planned && meeting.end <= now && meeting.start >= from
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
            let from = plan.zone.civil(at: now).adding(minutes: -Timetable.reach)
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
        let near = meeting.start.adding(minutes: -2 * Timetable.reach)..<meeting.start.adding(minutes: 2 * Timetable.reach)
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
            let span =
                CivilDateTime(
                    date: closure.first, time: .midnight)..<CivilDateTime(
                    date: closure.last.adding(days: 1), time: .midnight)
            for key in plan.keys(in: span, limit: 10_000) where found[key] == nil {
                let meeting = meeting(key, of: plan)
                if meeting.closure != nil { found[key] = meeting }
            }
        }
        return found
    }
}
