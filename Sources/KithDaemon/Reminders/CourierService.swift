package import KithCalendar
package import KithModel
import KithPlugins
package import KithStore
package import KithWire
import ServiceLifecycle

/// Hands messages to a courier: each decided anew from how things stand at that moment, with what it takes to send it and
/// nothing else.
package struct CourierService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase
    let due: DueService
    let watch: CourierWatch

    package init(
        store: Store, clock: WallClock, zones: ZoneDatabase, due: DueService, watch: CourierWatch
    ) {
        self.store = store
        self.clock = clock
        self.zones = zones
        self.due = due
        self.watch = watch
    }

    /// Messages that are looked at in one transaction.
    private static let lookMost = 200
    /// Seconds until a message is looked at again that this courier can't carry.
    private static let otherWay: Int64 = 600

    /// - Parameter presence: of the courier; one that has gone is handed nothing.
    package func claim(
        _ asked: CourierClaim.Parameters, by viewer: Viewer, presence: Presence = Presence()
    ) async throws(Refusal) -> CourierClaim.Result {
        let channels = try asked.channels.map { name throws(Refusal) in
            guard let channel = Channel(rawValue: name), channel != .phone else {
                throw .invalid(
                    "channels", "There is no way '\(name.prefix(40))' to carry a message.", remedy: "mail, text, messenger")
            }
            return channel
        }
        guard !channels.isEmpty else {
            throw .invalid("channels", "A courier carries something.", remedy: "mail, text, messenger")
        }
        let limit = try Paging.limit(asked.limit, usual: 50, most: 200)
        guard (0...3600).contains(asked.wait ?? 0) else {
            throw .invalid("wait", "'wait' must be 0 to 3600 seconds.")
        }
        try await due.catchUp()
        let end = ContinuousClock.now + .seconds(asked.wait ?? 0)
        while true {
            // Listening begins before the look, so nothing falls between the two; a stream that was left has ended.
            let changes = store.arrivals.listenToDue()
            watch.note(channels, at: clock.now())
            guard !presence.isGone else { return CourierClaim.Result(messages: []) }
            let messages = try await take(channels, limit: limit, by: viewer)
            guard messages.isEmpty, ContinuousClock.now < end, !Task.isCancelled, !Task.isShuttingDownGracefully else {
                return CourierClaim.Result(messages: messages)
            }
            try await wait(for: changes, presence, until: end)
        }
    }

    /// Until something of what is due changes, a message's time comes, or the wait is over.
    private func wait(for changes: AsyncStream<Void>, _ presence: Presence, until end: ContinuousClock.Instant)
        async throws(Refusal)
    {
        let next = try await store.read(as: .daemon) { try $0.nextMessage() }
        let milliseconds = next.map { max(50, $0.milliseconds - clock.now().milliseconds) }
        let wait = min(end - .now, milliseconds.map { .milliseconds($0) } ?? .seconds(3600))
        await withTaskGroup { group in
            // A daemon that ends waits for nobody.
            group.addTask { for await _ in changes.cancelOnGracefulShutdown() { return } }
            group.addTask { for await _ in presence.untilGone() {} }
            group.addTask { await Pause.for(wait) }
            await group.next()
            group.cancelAll()
        }
    }

    private func take(_ channels: [Channel], limit: Int, by viewer: Viewer) async throws(Refusal) -> [CourierMessage] {
        var taken: [CourierMessage] = []
        while taken.count < limit {
            let now = clock.now()
            guard try await store.read(as: .daemon, { try !$0.claimable(at: now, limit: 1).isEmpty }) else { break }
            let most = limit - taken.count
            let (some, looked) = try await store.write(as: .daemon) { [self] writing -> ([CourierMessage], Int) in
                var some: [CourierMessage] = []
                var desks: [Int64: Desk] = [:]
                let rows = try writing.reading.claimable(at: now, limit: CourierService.lookMost)
                for message in rows where some.count < most {
                    let desk = try desks[message.group] ?? desk(message.group, writing.reading, now)
                    desks[message.group] = desk
                    if let one = try hand(message, desk, channels, now: now, writing) { some.append(one) }
                }
                return (some, rows.count)
            }
            taken += some
            if looked == 0 { break }
        }
        return taken
    }

    /// What is the same for all messages of a group.
    private struct Desk {
        let calendar: GroupCalendar
        let labels: Labels
        let away: [Int64: Away]
        let home: Zone
    }

    private func desk(_ row: Int64, _ reading: Reading, _ now: Instant) throws -> Desk {
        // Passed over, its message would be found again without end.
        guard let group = try reading.group(row: row) else {
            throw Refusal(.internalError, "A message waits for a group that is not kept.")
        }
        return Desk(
            calendar: try reading.calendar(of: group, now: now, zones: zones), labels: try reading.labels(of: group),
            away: try reading.away(in: group), home: try zones.requireZone(group.group.zone))
    }

    /// The message as it goes out, or nil where it does not, now or at all.
    private func hand(
        _ message: OutboxRow, _ desk: Desk, _ channels: [Channel], now: Instant, _ writing: Writing
    ) throws -> CourierMessage? {
        var message = message
        let (reading, group) = (writing.reading, desk.calendar.group)
        message.changedAt = now
        func drop(_ reason: Delivering.Reason) throws -> CourierMessage? {
            if message.delivering.drop(reason) { try writing.keep(message, now: now) }
            return nil
        }
        guard group.group.state == .forming || group.group.state == .active else { return try drop(.resting) }
        guard let member = try reading.member(row: message.member, of: group), member.member.isHere else {
            return try drop(.left)
        }
        let today = desk.home.civil(at: now).date
        if desk.away[member.row]?.holds(on: today) == true { return try drop(.away) }
        let reminding = try reading.reminding(of: member)
        let (parts, why) = try standing(message, member, desk, reminding, now: now, writing)
        guard !parts.isEmpty else { return try drop(why) }
        let ways = try reading.reachable(member).filter { $0.channel != .phone }
        guard !ways.isEmpty else { return try drop(.withdrawn) }
        let zone = reminding.zone.flatMap(zones.zone(named:))
        let local = (zone ?? desk.home).civil(at: now)
        let open = reminding.open(from: local)
        guard let way = ways.first(where: { channels.contains($0.channel) }), open == local else {
            // Another courier may carry it, or the quiet hours end.
            let later =
                open == local
                ? now.adding(seconds: CourierService.otherWay) : (zone ?? desk.home).resolve(open).instant
            guard later <= message.delivering.until else { return try drop(.late) }
            message.delivering.from = later
            try writing.update(message)
            return nil
        }
        guard message.delivering.claim(at: now) else { return nil }
        message.channel = way.channel
        try writing.update(message)
        let words = MessageWords(group: group.group, labels: desk.labels, reminding: reminding)
        return CourierMessage(
            message: message.id, made: message.madeAt.description,
            lease: message.delivering.lease?.description ?? now.description, channel: way.channel.rawValue,
            address: way.address, language: desk.labels.language, subject: words.subject,
            text: words.text(parts, zone: zone), calendar: calendar(parts, message, desk))
    }

    /// What of a message still holds, and where nothing does, why.
    private func standing(
        _ message: OutboxRow, _ member: MemberRow, _ desk: Desk, _ reminding: Reminding, now: Instant, _ writing: Writing
    ) throws -> ([MessageWords.Part], Delivering.Reason) {
        var (parts, why): ([MessageWords.Part], Delivering.Reason) = ([], .changed)
        for part in try writing.reading.parts(of: message, to: member) {
            let (held, reason) = try holds(part, desk, member, reminding, now: now, writing.reading)
            guard let held else {
                why = reason
                try writing.silence(part, of: message)
                continue
            }
            parts.append(held)
        }
        return (parts, why)
    }

    private func holds(
        _ part: OutboxPart, _ desk: Desk, _ member: MemberRow, _ reminding: Reminding, now: Instant, _ reading: Reading
    ) throws -> (MessageWords.Part?, Delivering.Reason) {
        let group = desk.calendar.group
        guard let due = try reading.due(row: part.due, in: group) else { return (nil, .changed) }
        if due.state == .cancelled { return (nil, .takenBack) }
        guard let audience = Audience(due.audience), audience.suits(reminding.wish) else { return (nil, .unwanted) }
        var held = MessageWords.Part(text: try part.text.map { try reading.written($0, in: group) })
        guard let date = part.date else { return (held, .changed) }
        guard let meeting = desk.calendar.meeting(date), meeting.startsAt == part.starts,
            meeting.state == .planned || meeting.state.isOpen || due.at > meeting.instant
        else { return (nil, .changed) }
        if due.at <= meeting.instant, now > meeting.instant { return (nil, .late) }
        // Who gave a role back is not reminded of it.
        if audience.wantsMeeting,
            try !reading.recipients(of: audience, on: date, in: group, today: desk.home.civil(at: now).date)
                .contains(where: { $0.row == member.row })
        {
            return (nil, .changed)
        }
        held.meeting = meeting
        return (held, .changed)
    }

    /// The one meeting that a message is about, for a calendar: when, and no more.
    private func calendar(_ parts: [MessageWords.Part], _ message: OutboxRow, _ desk: Desk) -> String? {
        let meetings = parts.compactMap(\.meeting).filter { $0.state == .planned || $0.state.isOpen }
        guard let meeting = meetings.first, meetings.allSatisfy({ $0.date == meeting.date }) else { return nil }
        let series = CalendarSeries(
            uid: "\(meeting.plan.series.id)-\(meeting.key)@kith", start: meeting.startsAt, zone: meeting.plan.zone,
            minutes: meeting.minutes, summary: "Meeting")
        return CalendarFile(
            product: "-//kith//kith \(Build.version)//EN", method: "PUBLISH", stamp: message.madeAt,
            series: [series]
        ).text
    }

    // MARK: What became of them

    package func settle(_ asked: CourierSettle.Parameters, by viewer: Viewer) async throws(Refusal) -> CourierSettle.Result {
        guard (1...200).contains(asked.results.count) else {
            throw .invalid("results", "'results' must be 1 to 200.", remedy: "several calls")
        }
        let outcomes = try asked.results.map { result throws(Refusal) in
            (result.message, try CourierService.outcome(result))
        }
        let now = clock.now()
        let settled = try await store.write(as: .daemon) { writing in
            var settled = 0
            for (id, outcome) in outcomes {
                guard var message = try writing.reading.message(id) else { continue }
                guard message.delivering.settle(outcome, at: now, chance: Double.random(in: 0...1)) else { continue }
                message.changedAt = now
                try writing.keep(message, now: now)
                settled += 1
            }
            return settled
        }
        return CourierSettle.Result(settled: settled)
    }

    private static func outcome(_ result: Settlement) throws(Refusal) -> Delivering.Outcome {
        switch result.outcome {
        case "accepted": return .accepted
        case "refused": return .refused
        case "later": return .later(after: result.after.map { Int64(max(0, $0)) })
        case "untried": return .untried(after: result.after.map { Int64(max(0, $0)) })
        case "in_doubt": return .inDoubt
        default:
            throw .invalid(
                "results.outcome", "There is no outcome '\(result.outcome.prefix(40))'.",
                remedy: "accepted, refused, later, untried or in_doubt")
        }
    }
}
