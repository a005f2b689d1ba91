package import KithCalendar
package import KithModel
import KithPlugins
package import KithStore

/// Decides what comes of reminders whose time has come: messages on their way out, each reminder and person once.
package struct DueService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase
    let host: PluginHost
    let identifiers: Identifiers
    let plans: PlanService

    private let gate = Gate()

    package init(
        store: Store, clock: WallClock, zones: ZoneDatabase, host: PluginHost, identifiers: Identifiers, plans: PlanService
    ) {
        self.store = store
        self.clock = clock
        self.zones = zones
        self.host = host
        self.identifiers = identifiers
        self.plans = plans
    }

    /// Groups that are looked after in one go.
    private static let groupsMost = 200
    /// Reminders of one group that are decided on in one go.
    private static let rowsMost = 200
    /// Seconds within which what somebody is to get becomes one message.
    private static let together: Int64 = 15 * 60

    /// Does everything that is due by now. False where something has to be tried again in a while. While somebody is at it
    /// already, this returns at once.
    package func tick() async throws(Refusal) -> Bool {
        guard gate.enter() else { return true }
        defer { gate.leave() }
        try await keepZones()
        try await pass()
        var isWell = true
        var seen: Set<Int64> = []
        while true {
            let now = clock.now()
            let groups = try await store.read(as: .daemon) { try $0.groupsDue(at: now, limit: DueService.groupsMost) }
            // One that could not be finished waits for the next time.
            let fresh = groups.filter { seen.insert($0).inserted }
            guard !fresh.isEmpty else { return isWell }
            let idle = try await plans.settle(fresh)
            for group in fresh where !idle.contains(group) { isWell = try await look(after: group) && isWell }
        }
    }

    /// For somebody who is about to take what is due: does it, or waits a while for whoever is at it.
    func catchUp() async throws(Refusal) {
        for _ in 0..<100 where !gate.isFree { await Pause.for(.milliseconds(20)) }
        _ = try await tick()
    }

    private func look(after group: Int64) async throws(Refusal) -> Bool {
        let now = clock.now()
        let isPlanned = try await store.read(as: .daemon) { reading in
            try reading.group(row: group).flatMap { try reading.look(at: $0) }.map { $0.at > now } ?? true
        }
        if !isPlanned, !(try await plans.plan(group)) { return false }
        while true {
            switch try await fire(group) {
            case .more: continue
            case .done: return true
            case .notNow: return false
            }
        }
    }

    /// Rules of a zone that changed move what was planned by the old ones.
    private func keepZones() async throws(Refusal) {
        let (version, now) = (zones.version, clock.now())
        guard try await store.read(as: .daemon, { try $0.isPlanned(byOtherRulesThan: version) }) else { return }
        try await store.write(as: .daemon) { writing in try writing.lookAtAll(now) }
    }

    // MARK: What time does to messages

    private func pass() async throws(Refusal) {
        while true {
            let now = clock.now()
            let count = try await store.read(as: .daemon) { try $0.overdueMessages(at: now, limit: 500).count }
            let ended = Instant(milliseconds: now.milliseconds - OutboxRow.keptMilliseconds)
            guard count > 0 else {
                if try await store.read(as: .daemon, { try $0.hasEndedMessages(before: ended) }) {
                    try await store.write(as: .daemon) { try $0.dropEndedMessages(before: ended) }
                }
                return
            }
            try await store.write(as: .daemon) { writing in
                for var message in try writing.reading.overdueMessages(at: now, limit: 500)
                where message.delivering.pass(to: now, chance: Double.random(in: 0...1)) {
                    message.changedAt = now
                    try writing.keep(message, now: now)
                }
            }
        }
    }

    // MARK: What is due

    /// What is left of a group: nothing for now, more that is due, or what can't be decided just now.
    private enum Rest { case done, more, notNow }

    private func fire(_ row: Int64) async throws(Refusal) -> Rest {
        let now = clock.now()
        let read = try await store.read(as: .daemon) { [zones] reading -> (plans: Plans, due: [DueRow])? in
            guard let group = try reading.group(row: row), !(try reading.holdsReminders(group)) else { return nil }
            let due = try reading.due(in: group, [.waiting], through: now, limit: DueService.rowsMost)
            guard !due.isEmpty else { return nil }
            let dates = Set(due.compactMap { $0.planned?.date })
            return (try reading.plans(of: group, only: dates, now: now, zones: zones), due)
        }
        guard let read else { return .done }
        let names = Set(read.due.compactMap { $0.planned.map { "\($0.plugin)/\($0.name)" } })
        let asked = Plans(
            group: read.plans.group, calendar: read.plans.calendar,
            questions: read.plans.questions.filter { names.contains("\($0.plugin.plugin)/\($0.name)") })
        let answers = await asked.ask(host, now: now)
        // Nothing was found out about what the plugins want; a minute later it may be.
        if answers.unavailable != nil { return .notNow }
        let decided = try await store.write(as: .daemon) { [self] writing -> Int in
            guard let group = try writing.reading.group(row: row) else { return 0 }
            try writing.note(answers, group: group, now: now)
            let calendar = try writing.reading.calendar(of: group, now: now, zones: zones)
            var decided = 0
            for due in read.due {
                // Somebody changed it meanwhile, and it is looked at again.
                guard let present = try writing.reading.due(row: due.row, in: group), present == due else { continue }
                try finish(present, calendar, answers, now: now, writing)
                decided += 1
            }
            return decided
        }
        return decided > 0 && read.due.count == DueService.rowsMost ? .more : .done
    }

    private func finish(
        _ due: DueRow, _ calendar: GroupCalendar, _ answers: Plans.Answers, now: Instant, _ writing: Writing
    ) throws {
        var due = due
        switch try writing.reading.decide(due, in: calendar, answers, now: now) {
        case .later(let at):
            let zone = calendar.zone(of: due, zones)
            (due.at, due.on) = (at, zone?.civil(at: at) ?? due.on)
            try writing.update(due)
        case .dropped(let reason): try drop(due, reason, calendar.group, now: now, writing)
        case .due(let verdict):
            let (sent, reason) = try send(due, verdict, calendar, now: now, writing)
            guard sent else { return try drop(due, reason, calendar.group, now: now, writing) }
            due.state = .done
            due.starts = verdict.meeting?.startsAt ?? due.starts
            try writing.update(due)
            try writing.record(Event(at: now, kind: .reminderDue, subject: due.id), group: calendar.group)
        }
    }

    private func drop(
        _ due: DueRow, _ reason: Delivering.Reason, _ group: GroupRow, now: Instant, _ writing: Writing
    ) throws {
        var due = due
        due.state = .done
        try writing.update(due)
        try writing.record(
            Event(at: now, kind: .reminderDropped, subject: due.id, facts: ["reason": reason.rawValue]), group: group)
    }

    /// - Returns: whether it goes to anybody, and else why it does not.
    private func send(
        _ due: DueRow, _ verdict: Verdict, _ calendar: GroupCalendar, now: Instant, _ writing: Writing
    ) throws -> (Bool, Delivering.Reason) {
        let (reading, group) = (writing.reading, calendar.group)
        let home = try zones.requireZone(group.group.zone)
        let people = try reading.recipients(
            of: verdict.audience, on: verdict.meeting?.date, in: group, today: home.civil(at: now).date)
        var (sent, reason) = (false, Delivering.Reason.nobody)
        for member in people {
            guard try !reading.isDecided(due.row, for: member), try reading.isReached(member) else { continue }
            let reminding = try reading.reminding(of: member)
            let zone = reminding.zone.flatMap(zones.zone(named:)) ?? home
            let local = reminding.open(from: zone.civil(at: now))
            let from = local == zone.civil(at: now) ? now : zone.resolve(local).instant
            guard from <= verdict.until else {
                reason = .late
                continue
            }
            let part = OutboxPart(
                due: due.row, date: due.date, starts: due.date == nil ? nil : verdict.meeting?.startsAt, text: verdict.text)
            if try join(part, member, from: from, until: verdict.until, writing) {
                sent = true
                continue
            }
            guard try reading.messageCount(to: member, on: local.date) < reminding.most else {
                reason = .enough
                continue
            }
            var message = OutboxRow(
                id: identifiers.make(), group: group.row, member: member.row, madeAt: now, day: local.date,
                delivering: Delivering(from: from, until: verdict.until))
            message.row = try writing.insert(message)
            try writing.insert(part, into: message, to: member)
            sent = true
        }
        return (sent, reason)
    }

    /// Into a message that is to go out at about the same time; false where there is none.
    private func join(
        _ part: OutboxPart, _ member: MemberRow, from: Instant, until: Instant, _ writing: Writing
    ) throws -> Bool {
        let waiting = try writing.reading.messages(to: member, limit: 20).first { message in
            message.delivering.state == .waiting && message.delivering.attempts == 0
                && abs(message.delivering.from.seconds - from.seconds) <= DueService.together
        }
        guard var message = waiting else { return false }
        try writing.insert(part, into: message, to: member)
        message.delivering.until = max(message.delivering.until, until)
        try writing.update(message)
        return true
    }
}

extension GroupCalendar {
    fileprivate func zone(of due: DueRow, _ zones: ZoneDatabase) -> Zone? {
        due.date.flatMap { plan(row: $0.series)?.zone } ?? zones.zone(named: due.zone)
    }
}

extension Reading {
    /// Whether there is a way to reach somebody that a machine can take, and that they agreed to.
    func isReached(_ member: MemberRow) throws -> Bool {
        try reachable(member).contains { $0.channel != .phone }
    }
}

extension Writing {
    /// Keeps where a message stands, and tells of it in the journal where somebody may want to know.
    func keep(_ message: OutboxRow, now: Instant) throws {
        try update(message)
        guard let group = try reading.group(row: message.group) else { return }
        let kind: EventKind
        switch message.delivering.state {
        case .sent: kind = .messageSent
        case .dropped: kind = .messageDropped
        case .parked, .uncertain: kind = .messageParked
        case .waiting, .claimed: return
        }
        let reason = message.delivering.state == .uncertain ? "uncertain" : message.delivering.reason?.rawValue
        try record(
            Event(at: now, kind: kind, subject: message.id, facts: reason.map { ["reason": $0] } ?? [:]), group: group)
    }
}
