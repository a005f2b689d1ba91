package import KithCalendar
package import KithModel
import KithPlugins
package import KithStore

/// Makes a group's reminders what its plugins want for its meetings as they are planned now.
package struct PlanService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase
    let host: PluginHost
    let identifiers: Identifiers

    package init(
        store: Store, clock: WallClock, zones: ZoneDatabase, host: PluginHost, identifiers: Identifiers
    ) {
        self.store = store
        self.clock = clock
        self.zones = zones
        self.host = host
        self.identifiers = identifiers
    }

    /// Plans are looked at again at least so often, since meetings come into sight as time goes on.
    private static let pauseSeconds: Int64 = 5 * 86_400

    /// Groups of which no plugin has anything to ask and nothing is planned, all at once: most are, when many are new.
    ///
    /// - Returns: those among them.
    func settle(_ groups: [Int64]) async throws(Refusal) -> Set<Int64> {
        let now = clock.now()
        let idle = try await store.read(as: .daemon) { [zones] reading in
            try groups.reduce(into: [Int64: Look]()) { idle, row in
                guard let group = try reading.group(row: row), let look = try reading.look(at: group), look.at <= now,
                    try reading.due(in: group, DueState.allCases, limit: 1).isEmpty,
                    try reading.plans(of: group, now: now, zones: zones).questions.isEmpty
                else { return }
                idle[row] = look
            }
        }
        guard !idle.isEmpty else { return [] }
        try await store.write(as: .daemon) { writing in
            for (row, look) in idle {
                // What changed since wants another look, which is noted already.
                guard let group = try writing.reading.group(row: row), try writing.reading.look(at: group) == look
                else { continue }
                try writing.endLook(at: group)
                if group.group.state != .closed { try writing.look(at: group, now.adding(seconds: PlanService.pauseSeconds)) }
            }
        }
        return Set(idle.keys)
    }

    /// - Returns: false where nothing could be found out; it is tried again in a while.
    package func plan(_ row: Int64) async throws(Refusal) -> Bool {
        let now = clock.now()
        let read = try await store.read(as: .daemon) { [zones] reading -> (Plans, Look?)? in
            guard let group = try reading.group(row: row) else { return nil }
            return (try reading.plans(of: group, now: now, zones: zones), try reading.look(at: group))
        }
        guard let (plans, look) = read else { return true }
        let answers = await plans.ask(host, now: now)
        return try await store.write(as: .daemon) { [self] writing in
            guard let group = try writing.reading.group(row: row) else { return true }
            // What changed since it was read wants another look, which is noted already.
            guard try writing.reading.look(at: group) == look else { return true }
            try writing.note(answers, group: group, now: now)
            guard answers.unavailable == nil else {
                try writing.endLook(at: group)
                try writing.look(at: group, now.adding(seconds: 60))
                return false
            }
            try put(plans, answers, group: group, now: now, writing)
            try writing.endLook(at: group)
            let isLiving = group.group.state == .forming || group.group.state == .active
            if isLiving { try writing.look(at: group, now.adding(seconds: PlanService.pauseSeconds)) }
            return true
        }
    }

    private func put(_ plans: Plans, _ answers: Plans.Answers, group: GroupRow, now: Instant, _ writing: Writing) throws {
        let states = DueState.allCases
        var known: [PlannedKey: [DueRow]] = [:]
        for due in try writing.reading.due(in: group, states, limit: 100_000) {
            if isOver(due, now) {
                try writing.remove(due)
            } else if let key = due.planned {
                known[key, default: []].append(due)
            } else if due.state == .waiting || due.state == .held {
                try keepUp(due, plans, writing)
            }
        }
        var wanted: Set<PlannedKey> = []
        for question in plans.questions {
            let key = Plans.Key(plugin: question.plugin.plugin, name: question.name, date: question.date)
            guard let answer = answers.found[key], let meeting = plans.meeting(question.date) else { continue }
            guard case .wanted(let reminders) = answer else {
                // What it wanted before it failed stands, and is asked for again when its time comes.
                wanted.formUnion(known.keys.filter { $0.plugin == key.plugin && $0.name == key.name && $0.date == key.date })
                continue
            }
            for reminder in reminders {
                let name = PlannedKey(
                    plugin: key.plugin, name: key.name, key: reminder.key, date: question.date)
                guard wanted.insert(name).inserted else { continue }
                try put(reminder, name, of: question, meeting, known[name] ?? [], group: group, now: now, writing)
            }
        }
        for (key, rows) in known where !wanted.contains(key) {
            // What is due already is decided on, and the journal says what came of it.
            for due in rows where (due.state == .waiting || due.state == .held) && due.at > now { try writing.remove(due) }
        }
    }

    /// What was planned before and whose time is past by now, because the meeting was moved, is due at once; what is planned for
    /// the first time and comes too late for that is not.
    private func put(
        _ reminder: PlannedReminder, _ key: PlannedKey, of question: Plans.Question, _ meeting: PlannedMeeting,
        _ rows: [DueRow], group: GroupRow, now: Instant, _ writing: Writing
    ) throws {
        let at = reminder.time(of: meeting)
        let zone = meeting.plan.zone
        if rows.contains(where: { $0.state == .cancelled }) { return }
        // Decided for the meeting as it is planned.
        if rows.contains(where: { $0.state == .done && $0.starts == meeting.startsAt }) { return }
        if var due = rows.first(where: { $0.state == .waiting || $0.state == .held }) {
            let was = due
            (due.at, due.on, due.zone, due.tzdata) = (at, zone.civil(at: at), zone.name, zones.version)
            (due.audience, due.starts) = (reminder.to.description, meeting.startsAt)
            if due != was { try writing.update(due) }
            return
        }
        guard at >= now || rows.contains(where: { $0.state == .done }) else { return }
        try writing.insert(
            DueRow(
                id: identifiers.make(),
                origin: .plan(
                    plugin: key.plugin, name: key.name, key: reminder.key, bundle: question.plugin.bundle),
                audience: reminder.to.description, date: question.date, starts: meeting.startsAt, on: zone.civil(at: at), at: at,
                zone: zone.name,
                tzdata: zones.version), into: group)
    }

    /// One that nobody's plan makes moves along with its meeting, and with the rules of its zone.
    private func keepUp(_ due: DueRow, _ plans: Plans, _ writing: Writing) throws {
        var moved = due
        if let date = due.date, let before = due.before {
            guard let meeting = plans.meeting(date) else { return }
            moved.at = meeting.instant.adding(seconds: -Int64(before) * 60)
            (moved.on, moved.starts) = (meeting.plan.zone.civil(at: moved.at), meeting.startsAt)
        } else if due.tzdata != zones.version, let zone = zones.zone(named: due.zone) {
            moved.at = zone.resolve(due.on).instant
        }
        moved.tzdata = zones.version
        if moved != due { try writing.update(moved) }
    }

    /// What was decided is known until nothing could bring it back.
    private func isOver(_ due: DueRow, _ now: Instant) -> Bool {
        due.state != .waiting && due.state != .held && due.at.adding(seconds: Int64(Plans.lookBack) * 86_400) < now
    }
}

extension Plans {
    func meeting(_ date: SeriesDate) -> PlannedMeeting? { calendar.meeting(date) }
}

extension GroupCalendar {
    /// The meeting that a series and a date name, as it is planned now; nil where the series is gone or has no such date.
    func meeting(_ date: SeriesDate) -> PlannedMeeting? {
        guard let plan = plan(row: date.series), plan.contains(date.key) else { return nil }
        return timetable.meeting(date.key, of: plan)
    }
}
