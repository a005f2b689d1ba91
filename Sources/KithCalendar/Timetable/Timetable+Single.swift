package import KithModel

/// What is decided of a single date. Each gives the timetable as it would be; nothing of it is kept here.
extension Timetable {
    /// One that will not take place.
    package func cancelling(_ meeting: PlannedMeeting, name: String) throws(Refusal) -> Timetable {
        var occurrence = meeting.occurrence
        occurrence.state = try meeting.state.after(.cancel, steps: 1, name: name)
        return with(occurrence, of: meeting.plan)
    }

    /// One that takes place after all; one that takes place, but at another time, goes back to its own.
    ///
    /// - Parameter known: the number of the newest closure, against which it now stands.
    package func restoring(_ meeting: PlannedMeeting, name: String, known: Int64, now: Instant) throws(Refusal) -> Timetable {
        var occurrence = meeting.occurrence
        let isChanged = occurrence.movedTo != nil || occurrence.minutes != nil || occurrence.place != nil
        if meeting.state == .planned, isChanged {
            try check(meeting, isNotOverAt: now, name: name)
            guard !meeting.isMoved || plan(meeting.plan, resolves: occurrence.key) > now else {
                throw .conflict(
                    "The time that \(name) was moved away from has passed.", remedy: "kith meeting move \(name) --to DAY")
            }
            (occurrence.movedTo, occurrence.minutes, occurrence.place) = (nil, nil, nil)
        } else {
            occurrence.state = try meeting.state.after(.restore, steps: 1, name: name)
        }
        occurrence.despite = known > 0 ? known : nil
        return try with(occurrence, of: meeting.plan).checkingTwins(of: occurrence, plan: meeting.plan, name: name)
    }

    /// One that takes place at another time, at another place, or for longer. What was cancelled takes place then.
    ///
    /// - Parameters:
    ///   - start: on the wall clock of its series' zone.
    ///   - known: the number of the newest closure, against which it now stands.
    package func moving(
        _ meeting: PlannedMeeting, to start: CivilDateTime, minutes: Int?, place: String?, name: String, known: Int64,
        now: Instant
    ) throws(Refusal) -> Timetable {
        switch meeting.occurrence.state {
        case .planned, .cancelled: break
        default: _ = try meeting.occurrence.state.after(.cancel, steps: 1, name: name)
        }
        try check(meeting, isNotOverAt: now, name: name)
        guard start == meeting.start || plan(meeting.plan, resolves: start) > now else {
            throw .invalid("to", "\(start) has passed.", remedy: "a time to come")
        }
        var occurrence = meeting.occurrence
        occurrence.state = .planned
        occurrence.movedTo = start == occurrence.key ? nil : start
        occurrence.minutes = minutes == meeting.plan.series.minutes ? nil : minutes
        occurrence.place = place == meeting.plan.series.place ? nil : place
        occurrence.despite = known > 0 ? known : nil
        return try with(occurrence, of: meeting.plan).checkingTwins(of: occurrence, plan: meeting.plan, name: name)
    }

    private func check(_ meeting: PlannedMeeting, isNotOverAt now: Instant, name: String) throws(Refusal) {
        guard meeting.end <= now else { return }
        throw .conflict("\(name) is over.", remedy: "kith meeting mark \(name) held|cancelled|blank")
    }

    private func plan(_ plan: Plan, resolves start: CivilDateTime) -> Instant { plan.zone.resolve(start).instant }

    private func with(_ occurrence: Occurrence, of plan: Plan) -> Timetable {
        var timetable = self
        guard let place = timetable.plans.firstIndex(where: { $0.series.id == plan.series.id }) else { return self }
        timetable.plans[place].noted[occurrence.key] = occurrence
        return timetable
    }

    /// Two meetings of one series never begin together.
    private func checkingTwins(of occurrence: Occurrence, plan: Plan, name: String) throws(Refusal) -> Timetable {
        guard let plan = self.plan(of: plan.series.id), let twin = twin(of: meeting(occurrence.key, of: plan)) else {
            return self
        }
        throw .conflict(
            "\(name) would begin together with the meeting of \(twin.key.date) in the same series.",
            remedy: "another time, or cancel one of the two")
    }

    /// Another of the same series that takes place and begins at the same moment.
    func twin(of meeting: PlannedMeeting) -> PlannedMeeting? {
        // What the clocks skip may begin together with a date of another time.
        let near = meeting.start.adding(minutes: -1440)..<meeting.start.adding(minutes: 1440)
        return Timetable(plans: [meeting.plan], closures: closures).meetings(in: near, limit: 5000).first {
            $0.key != meeting.key && $0.instant == meeting.instant && $0.state != .cancelled
        }
    }
}
