package import KithModel

/// What is decided of a series from a date on. What came before that date stays as it was.
extension Timetable {
    /// Where a change takes hold, and what was noted of the dates from there on.
    package struct Carried: Hashable, Sendable {
        package var series: String
        package var key: CivilDateTime
        /// The date that takes its place; nil: there is none.
        package var to: CivilDateTime?
    }

    /// A timetable after a change of series.
    package struct Split: Sendable {
        package var timetable: Timetable
        /// The series as it goes on: a new one, or the old one where nothing of it had passed.
        package var series: Series
        package var carried: [Carried]
        /// The first date that is different, of the series as it was.
        package var from: CivilDateTime
        /// What the dates from there on become; nil: they are no more.
        package var next: Plan?

        /// The date that takes the place of one from there on.
        package func successor(of key: CivilDateTime) -> CivilDateTime? { next?.key(on: key.date) }
    }

    /// A series that goes on otherwise from a date on.
    ///
    /// - Parameters:
    ///   - meeting: the first one that is different. It must not have begun.
    ///   - new: the series from there on, its `id` being for a new one and its `start` the first possible date.
    package func splitting(
        at meeting: PlannedMeeting, into new: Plan, name: String, now: Instant
    ) throws(Refusal) -> Split {
        let old = meeting.plan
        try check(old, from: meeting.key, name: name, now: now)
        let isWhole = old.previous(before: meeting.key) == nil
        var series = new.series
        if isWhole { series.id = old.series.id }
        guard var plan = Plan(series, zone: { $0 == new.zone.name ? new.zone : nil }) else {
            throw .invalid("rule", "This rule can't be planned.")
        }
        guard let first = plan.next(onOrAfter: plan.series.start) else {
            throw .invalid("rule", "It names no date from there on.", remedy: "look at its last day, and at its days")
        }
        guard plan.zone.resolve(first).instant > now else {
            throw .invalid("at", "The first of these dates has passed.", remedy: "name a later meeting, or a later time")
        }
        var carried: [Carried] = []
        for occurrence in old.noted.values.sorted(by: { $0.key < $1.key }) where occurrence.key >= meeting.key {
            let to = plan.key(on: occurrence.key.date)
            carried.append(Carried(series: old.series.id, key: occurrence.key, to: to))
            guard let to, plan.noted[to] == nil else { continue }
            plan.noted[to] = occurrence.carried(to: to, from: old.zone, into: plan.zone)
        }
        var timetable = self
        timetable.end(old, before: meeting.key)
        if isWhole { timetable.plans.removeAll { $0.series.id == old.series.id } }
        timetable.plans.append(plan)
        try timetable.checkTwins(amongMovedOf: plan)
        return Split(timetable: timetable, series: series, carried: carried, from: meeting.key, next: plan)
    }

    /// A series that ends before a date: the meeting there and those after it are no more.
    package func ending(before meeting: PlannedMeeting, name: String, now: Instant) throws(Refusal) -> Split {
        let old = meeting.plan
        try check(old, from: meeting.key, name: name, now: now)
        var timetable = self
        let carried = old.noted.keys.filter { $0 >= meeting.key }.sorted().map {
            Carried(series: old.series.id, key: $0, to: nil)
        }
        timetable.end(old, before: meeting.key)
        var series = old.series
        series.endsBefore = meeting.key
        if old.previous(before: meeting.key) == nil { timetable.plans.removeAll { $0.series.id == series.id } }
        return Split(timetable: timetable, series: series, carried: carried, from: meeting.key)
    }

    /// From there on nothing may have begun.
    private func check(_ plan: Plan, from key: CivilDateTime, name: String, now: Instant) throws(Refusal) {
        func hasBegun(_ key: CivilDateTime) -> Bool {
            let meeting = meeting(key, of: plan)
            switch meeting.occurrence.state {
            case .open, .closed, .blank: return true
            case .planned, .cancelled: return meeting.instant <= now
            }
        }
        guard !hasBegun(key) else {
            throw .conflict("\(name) has begun, or is over.", remedy: "name the first meeting that is to be different")
        }
        guard plan.zone.resolve(key).instant > now else {
            throw .conflict("\(name) was put off, and its own time has passed.", remedy: "name the meeting after it")
        }
        if let begun = plan.noted.keys.filter({ $0 > key }).sorted().first(where: hasBegun) {
            throw .conflict(
                "The meeting of \(begun.date) was brought forward and has begun, or is over.",
                remedy: "name a later one than that")
        }
    }

    /// What was moved stays where it is, and may meet there what a series has become.
    private func checkTwins(amongMovedOf plan: Plan) throws(Refusal) {
        for occurrence in plan.moved.sorted(by: { $0.key < $1.key }) {
            let moved = meeting(occurrence.key, of: plan)
            guard moved.state != .cancelled, let twin = twin(of: moved) else { continue }
            throw .conflict(
                "The meeting of \(moved.key.date), which was moved, would begin together with that of \(twin.key.date).",
                remedy: "restore or cancel one of the two first")
        }
    }

    private mutating func end(_ plan: Plan, before key: CivilDateTime) {
        guard let place = plans.firstIndex(where: { $0.series.id == plan.series.id }) else { return }
        var series = plan.series
        series.endsBefore = key
        let kept = plan.noted.filter { $0.key < key }
        guard let ended = Plan(series, row: plan.row, noted: kept, zone: { $0 == plan.zone.name ? plan.zone : nil }) else {
            return
        }
        plans[place] = ended
    }
}

extension Plan {
    /// The first key on a day.
    func key(on day: CivilDate) -> CivilDateTime? {
        let start = CivilDateTime(date: day, time: .midnight)
        guard let key = next(onOrAfter: start), key.date == day else { return nil }
        return key
    }
}

extension Occurrence {
    /// The same decision about the date that takes its place; where it was moved to stays the same moment.
    fileprivate func carried(to key: CivilDateTime, from old: Zone, into new: Zone) -> Occurrence {
        var occurrence = self
        occurrence.key = key
        occurrence.movedTo = movedTo.map { start in
            old.name == new.name ? start : new.civil(at: old.resolve(start).instant)
        }
        if occurrence.movedTo == key { occurrence.movedTo = nil }
        return occurrence
    }
}
