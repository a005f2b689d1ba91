package import KithModel

/// A date of a series: where it stands now, whatever its rule had planned.
package struct PlannedMeeting: Sendable {
    package let plan: Plan
    package var occurrence: Occurrence
    /// The closure that keeps it from taking place.
    package let closure: Closure?
    package let resolution: Zone.Resolution

    init(plan: Plan, occurrence: Occurrence, closures: [Closure]) {
        (self.plan, self.occurrence) = (plan, occurrence)
        let start = occurrence.movedTo ?? occurrence.key
        let resolution = plan.zone.resolve(start)
        self.resolution = resolution
        guard occurrence.state == .planned, !closures.isEmpty else {
            closure = nil
            return
        }
        closure = closures.first { closure in
            closure.number > occurrence.despite ?? 0 && closure.covers(start.date, at: resolution.instant)
        }
    }

    /// What names it for good, within its series.
    package var key: CivilDateTime { occurrence.key }

    /// Cancelled also where a closure covers it.
    package var state: MeetingState { closure == nil ? occurrence.state : .cancelled }

    /// Its start as it was agreed on, on the wall clock; on a day when the clocks skip that time it begins at ``startsAt``.
    package var start: CivilDateTime { occurrence.movedTo ?? occurrence.key }

    /// Its start as a clock on the wall shows it.
    package var startsAt: CivilDateTime {
        if case .skipped(let later) = resolution.kind { return later }
        return start
    }

    package var isMoved: Bool { occurrence.movedTo != nil }

    /// The clocks skip the planned time that day.
    package var isShifted: Bool {
        if case .skipped = resolution.kind { return true }
        return false
    }

    package var instant: Instant { resolution.instant }

    /// Planned length; nil where nobody said.
    package var minutes: Int? { occurrence.minutes ?? plan.series.minutes }

    /// When it is over; an hour and a half where nobody said how long it is.
    package var end: Instant { instant.adding(seconds: Int64(minutes ?? 90) * 60) }

    package var place: String? { occurrence.place ?? plan.series.place }
}

extension PlannedMeeting {
    /// By time; two at the same time by their series, so that the order is always the same.
    static func isBefore(_ left: PlannedMeeting, _ right: PlannedMeeting) -> Bool {
        (left.instant, left.plan.series.id, left.key) < (right.instant, right.plan.series.id, right.key)
    }
}
