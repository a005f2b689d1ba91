import KithCalendar
import KithModel
import KithStore
import KithWire

/// Days on which a group, or every group, does not meet.
struct ClosureService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    /// No closure is longer than this; a group that rests for longer is paused.
    private static let mostDays = 400

    func add(_ asked: ClosureAdd.Parameters, by viewer: Viewer) async throws(Refusal) -> ClosureChanges {
        let now = clock.now()
        let id = asked.dryRun == true ? "" : identifiers.make()
        if asked.dryRun == true {
            return try await store.read(as: viewer) { reading in try wanted(asked, id: id, reading, now: now).changes }
        }
        return try await store.write(as: viewer) { writing in
            let wanted = try wanted(asked, id: id, writing.reading, now: now)
            try writing.insert(wanted.closure, for: wanted.group)
            try writing.record(
                Event(
                    at: now, kind: .closureAdded, subject: id,
                    facts: ["from": wanted.closure.first.description, "until": wanted.closure.last.description]),
                group: wanted.group)
            return wanted.changes
        }
    }

    func list(_ asked: ClosureList.Parameters, by viewer: Viewer) async throws(Refusal) -> ClosureList.Result {
        let now = clock.now()
        return try await store.read(as: viewer) { reading in
            let since = asked.all == true ? CivilDate(daysSinceEpoch: 0) : now.utc.date.adding(days: -1)
            let group = try asked.group.map { try reading.requireGroup($0) }
            let closures =
                try group.map { try reading.closures(of: $0, from: since) } ?? reading.closuresForAll(from: since)
            let shown = closures.filter { asked.all == true || $0.liftedAt == nil }.sorted {
                ($0.first, $0.number) < ($1.first, $1.number)
            }
            return ClosureList.Result(
                closures: shown.map { ClosureView($0, group: $0.isForAll ? nil : group?.group.handle.description) })
        }
    }

    func lift(_ asked: ClosureLift.Parameters, by viewer: Viewer) async throws(Refusal) -> ClosureChanges {
        let now = clock.now()
        if asked.dryRun == true {
            return try await store.read(as: viewer) { reading in try lifted(asked, reading, now: now).changes }
        }
        return try await store.write(as: viewer) { writing in
            let lifted = try lifted(asked, writing.reading, now: now)
            try writing.lift(lifted.closure, at: now)
            try writing.record(Event(at: now, kind: .closureLifted, subject: lifted.closure.id), group: lifted.group)
            return lifted.changes
        }
    }

    private struct Wanted {
        var closure: Closure
        var group: GroupRow?
        var changes: ClosureChanges
    }

    private func wanted(
        _ asked: ClosureAdd.Parameters, id: String, _ reading: Reading, now: Instant
    ) throws -> Wanted {
        let group = try reading.requireScope(asked.group)
        let today = try group.map { try zones.requireZone($0.group.zone).civil(at: now).date } ?? now.utc.date
        let first = try SpokenDate.date(asked.from, today: today, field: "from")
        let last = try asked.until.map { try SpokenDate.date($0, today: today, field: "until") } ?? first
        guard first <= last else { throw Refusal.invalid("until", "'until' is before 'from'.") }
        guard last >= today else {
            throw Refusal.invalid(
                "from", "\(last) has passed.", remedy: "a day to come, or 'kith meeting mark' for what was")
        }
        guard last.daysSinceEpoch - first.daysSinceEpoch < ClosureService.mostDays else {
            throw Refusal.invalid(
                "until", "A closure is \(ClosureService.mostDays) days long at most.",
                remedy: group.map { "kith group pause \($0.group.handle)" } ?? "a shorter one")
        }
        let closure = Closure(
            id: id, number: try reading.newestClosure() + 1, first: first, last: last,
            reason: try Words.optionalLine(asked.reason, "reason", most: 100), isForAll: group == nil, madeAt: now)
        return Wanted(
            closure: closure, group: group,
            changes: try changes(closure, group, reading, now: now) { $0.append(closure) })
    }

    private func lifted(_ asked: ClosureLift.Parameters, _ reading: Reading, now: Instant) throws -> Wanted {
        let group = try reading.requireScope(asked.group)
        guard let closure = try reading.closure(asked.closure, of: group) else {
            throw Refusal.notFound(
                "There is no closure '\(asked.closure.prefix(40))' of \(group.map { "\($0.group.handle)" } ?? "every group").",
                remedy: "kith closure list \(group.map { "\($0.group.handle)" } ?? "")")
        }
        guard closure.liftedAt == nil else {
            throw Refusal.conflict("It was lifted already.", remedy: "kith closure list --all")
        }
        var after = closure
        after.liftedAt = now
        return Wanted(
            closure: closure, group: group,
            changes: try changes(after, group, reading, now: now) { closures in
                closures.removeAll { $0.id == closure.id }
                closures.append(after)
            })
    }

    /// What it changes for one group. For every group nothing is listed: each has its own dates.
    private func changes(
        _ closure: Closure, _ group: GroupRow?, _ reading: Reading, now: Instant, _ edit: (inout [Closure]) -> Void
    ) throws -> ClosureChanges {
        let view = ClosureView(closure, group: group?.group.handle.description)
        guard let group else { return ClosureChanges(closure: view, changes: []) }
        let calendar = try reading.calendar(of: group, now: now, zones: zones)
        var timetable = calendar.timetable
        edit(&timetable.closures)
        let span =
            CivilDateTime(
                date: closure.first, time: .midnight)..<CivilDateTime(
                date: closure.last.adding(days: 1), time: .midnight)
        let all = calendar.timetable.changes(to: timetable, now: now, in: span)
        return ClosureChanges(
            closure: view, changes: all.prefix(20).map(MeetingChange.init), more: all.count > 20 ? true : nil)
    }
}
