package import KithCalendar
package import KithModel
package import KithStore
package import KithWire

/// Decisions about meetings to come: single ones cancelled, restored or moved, series that change or end.
///
/// Each is worked out on a timetable in memory; what would change is told from the two, and only then is anything kept.
package struct DatesService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    package init(store: Store, clock: WallClock, identifiers: Identifiers, zones: ZoneDatabase) {
        (self.store, self.clock, self.identifiers, self.zones) = (store, clock, identifiers, zones)
    }

    /// What a decision makes of a group's meetings.
    private struct Decision {
        var timetable: Timetable
        var kind: EventKind
        var facts: [String: String] = [:]
        var split: Timetable.Split?
        var series: Series?
    }

    package func cancel(_ asked: MeetingDecision, by viewer: Viewer) async throws(Refusal) -> MeetingChanges {
        try await decide(asked.meeting, dryRun: asked.dryRun, by: viewer) { _, calendar, meeting, now in
            let name = calendar.name(of: meeting)
            if meeting.state == .planned, meeting.end <= now {
                throw Refusal.conflict("\(name) is over.", remedy: "kith meeting mark \(name) cancelled")
            }
            return Decision(
                timetable: try calendar.timetable.cancelling(meeting, name: name), kind: .meetingCancelled)
        }
    }

    package func restore(_ asked: MeetingDecision, by viewer: Viewer) async throws(Refusal) -> MeetingChanges {
        try await decide(asked.meeting, dryRun: asked.dryRun, by: viewer) { reading, calendar, meeting, now in
            Decision(
                timetable: try calendar.timetable.restoring(
                    meeting, name: calendar.name(of: meeting), known: try reading.newestClosure(), now: now),
                kind: .meetingRestored)
        }
    }

    package func move(_ asked: MeetingMove.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingChanges {
        try await decide(asked.meeting, dryRun: asked.dryRun, by: viewer) { reading, calendar, meeting, now in
            guard asked.to != nil || asked.at != nil || asked.for != nil || asked.place != nil else {
                throw Refusal.invalid("to", "Where to?", remedy: "--to thu, --at 19:00, --for 2h or --place …")
            }
            // "thu" is the Thursday after the meeting's own day; "tomorrow" is tomorrow.
            let isWeekday = asked.to.map { (try? SpokenDay.weekday($0)) != nil } ?? false
            let today = isWeekday ? meeting.start.date : meeting.plan.zone.civil(at: now).date
            let day = try asked.to.map { try SpokenDate.date($0, today: today, field: "to") } ?? meeting.start.date
            let time = try asked.at.map { try SpokenTime.time($0) } ?? meeting.start.time
            let minutes = try asked.for.map { try SpokenTime.minutes($0) } ?? meeting.minutes
            // An empty place is the one of the series.
            let place =
                asked.place == nil
                ? meeting.place : try Words.optionalText(asked.place, "place", most: 500) ?? meeting.plan.series.place
            let start = CivilDateTime(date: day, time: time)
            let timetable = try calendar.timetable.moving(
                meeting, to: start, minutes: minutes, place: place, name: calendar.name(of: meeting),
                known: try reading.newestClosure(), now: now)
            return Decision(timetable: timetable, kind: .meetingMoved, facts: ["to": start.description])
        }
    }

    func end(_ asked: MeetingDecision, by viewer: Viewer) async throws(Refusal) -> MeetingChanges {
        try await decide(asked.meeting, dryRun: asked.dryRun, by: viewer) { _, calendar, meeting, now in
            let meeting = try calendar.timetable.notBegun(meeting, now: now)
            let split = try calendar.timetable.ending(before: meeting, name: calendar.name(of: meeting), now: now)
            return Decision(
                timetable: split.timetable, kind: .seriesEnded, facts: ["before": meeting.key.description],
                split: split)
        }
    }

    func edit(_ asked: MeetingEdit.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingChanges {
        try await decide(asked.meeting, dryRun: asked.dryRun, by: viewer) {
            [zones, identifiers] reading, calendar, meeting, now in
            let meeting = try calendar.timetable.notBegun(meeting, now: now)
            let edit = SeriesEdit(asked: asked, old: meeting.plan, from: meeting.key)
            let zone = try asked.zone.map { try zones.requireZone($0) } ?? meeting.plan.zone
            var series = try edit.series(zone: zone, today: zone.civil(at: now).date)
            series.id = asked.dryRun == true ? "new" : identifiers.make()
            if series.format != meeting.plan.series.format { try reading.requireFormat(series.format, for: calendar.group) }
            guard let plan = Plan(series, zone: { $0 == zone.name ? zone : nil }) else {
                throw Refusal.invalid("rule", "This rule can't be planned.")
            }
            let split = try calendar.timetable.splitting(
                at: meeting, into: plan, name: calendar.name(of: meeting), now: now)
            return Decision(
                timetable: split.timetable, kind: .seriesChanged,
                facts: ["from": meeting.key.description, "into": split.series.id], split: split,
                series: split.series)
        }
    }

    private func decide(
        _ reference: String, dryRun: Bool?, by viewer: Viewer,
        _ body: @escaping @Sendable (Reading, GroupCalendar, PlannedMeeting, Instant) throws -> Decision
    ) async throws(Refusal) -> MeetingChanges {
        let now = clock.now()
        if dryRun == true {
            return try await store.read(as: viewer) { [zones] reading in
                let (calendar, meeting) = try reading.requireMeeting(reference, now: now, zones: zones)
                try calendar.requireLiving()
                return try changes(try body(reading, calendar, meeting, now), calendar, meeting, now: now)
            }
        }
        let tzdata = zones.version
        return try await store.write(as: viewer) { [zones] writing in
            let (calendar, meeting) = try writing.reading.requireMeeting(reference, now: now, zones: zones)
            try calendar.requireLiving()
            let decision = try body(writing.reading, calendar, meeting, now)
            try writing.keep(
                decision.timetable, of: calendar, split: decision.split, series: meeting.plan.series.id, tzdata: tzdata)
            if !calendar.group.keepsNotes {
                var group = calendar.group
                group.keepsNotes = true
                try writing.update(group)
            }
            let isSeries = decision.kind == .seriesChanged || decision.kind == .seriesEnded
            let id = meeting.plan.series.id
            try writing.record(
                Event(
                    at: now, kind: decision.kind, subject: isSeries ? id : "\(id)@\(meeting.key)", facts: decision.facts),
                group: calendar.group)
            return try changes(decision, calendar, meeting, now: now)
        }
    }

    private func changes(
        _ decision: Decision, _ calendar: GroupCalendar, _ meeting: PlannedMeeting, now: Instant
    ) throws -> MeetingChanges {
        let all = calendar.timetable.changes(to: decision.timetable, now: now)
        let after = decision.timetable.plan(of: meeting.plan.series.id).map {
            decision.timetable.meeting(meeting.key, of: $0)
        }
        var overlaps: [String] = []
        if decision.kind == .meetingMoved || decision.kind == .meetingRestored, let after, after.state == .planned {
            let would = calendar.with(decision.timetable)
            overlaps = decision.timetable.overlapping(after).map(would.name)
        }
        return MeetingChanges(
            meeting: calendar.name(of: meeting), changes: all.prefix(20).map(MeetingChange.init),
            more: all.count > 20 ? true : nil, overlaps: overlaps.isEmpty ? nil : overlaps,
            dropped: calendar.dropped(by: decision.split, of: meeting.plan),
            series: decision.series.map { SeriesView($0, sentence: Plan.sentence(of: $0)) })
    }
}

extension MeetingChange {
    init(_ change: TimetableChange) {
        self.init(
            what: change.kind.rawValue, before: change.before?.time, after: change.after?.time,
            title: (change.after ?? change.before)?.plan.series.title,
            place: change.after.flatMap(\.place))
    }
}

extension GroupCalendar {
    fileprivate func requireLiving() throws(Refusal) {
        guard group.group.state != .closed else {
            throw .conflict("\(group.group.handle) has closed.", remedy: "kith group story \(group.group.handle)")
        }
    }

    /// Names of dates that were cancelled or moved, and that the series has no more.
    fileprivate func dropped(by split: Timetable.Split?, of plan: Plan) -> [String]? {
        let names = (split?.carried ?? []).filter { carried in
            guard carried.to == nil, let noted = plan.noted[carried.key] else { return false }
            return noted.state == .cancelled || noted.movedTo != nil
        }.map { name(of: timetable.meeting($0.key, of: plan)) }
        return names.isEmpty ? nil : names
    }
}

extension Timetable {
    /// The meeting, or where it has begun and is not over, the next of its series: what is under way stays as it is.
    fileprivate func notBegun(_ meeting: PlannedMeeting, now: Instant) throws(Refusal) -> PlannedMeeting {
        guard meeting.state.isOpen || (meeting.instant <= now && meeting.end > now) else { return meeting }
        guard let key = meeting.plan.next(onOrAfter: meeting.key.adding(minutes: 1)) else { return meeting }
        return self.meeting(key, of: meeting.plan)
    }
}
