import KithCalendar
import KithModel
import KithPlugins
import KithStore
import KithWire

/// How groups are standing: what wants a look first, then by name.
struct StatusService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase
    let host: PluginHost

    /// Dates older than this are no longer asked about.
    private static let lookBack = 35
    /// Nobody to facilitate, or a changed clock, is said so many days before.
    private static let lookAhead: Int64 = 14

    func status(_ asked: Status.Parameters) async throws(Refusal) -> Status.Result {
        let now = clock.now()
        let limit = try Paging.limit(asked.limit)
        let notices = host.off.map { ["Plugins are off: \($0). Meetings take the built-in agenda."] } ?? []
        if let name = asked.group {
            let standing = try await store.read { [zones] reading in
                let row = try reading.requireGroup(name)
                let since = now.utc.date.adding(days: -StatusService.lookBack - 2)
                let catalogue = try FormatCatalogue(reading, plugins: try reading.plugins(of: row))
                return try self.standing(
                    GroupCalendar(
                        group: row, series: try reading.series(of: row),
                        noted: try reading.occurrences(of: row, from: since), zone: zones.zone(named:)),
                    failures: try reading.failing(in: row), catalogue: catalogue, reading, now: now)
            }
            return Status.Result(groups: [standing], next: nil, notices: notices)
        }
        let all = try await all(now: now)
        let start = asked.after.flatMap { after in all.firstIndex { $0.group == after }.map { $0 + 1 } } ?? 0
        let page = all[start...].prefix(limit)
        let next = start + page.count < all.count ? page.last?.group : nil
        return Status.Result(groups: Array(page), next: next, notices: notices)
    }

    private func all(now: Instant) async throws(Refusal) -> [Standing] {
        try await store.read { [zones] reading in
            let groups = try reading.livingGroups()
            let series = try reading.livingSeries()
            let since = now.utc.date.adding(days: -StatusService.lookBack - 2)
            let noted = try reading.occurrences(from: since)
            let failures = Dictionary(grouping: try reading.failing(), by: \.group)
            let withSignals = try reading.groupsWithSignals(on: now.utc.date.adding(days: -1))
            let plugins = try reading.plugins()
            let common = try FormatCatalogue(reading, plugins: plugins.filter { $0.group == nil })
            let withOwn = Set(plugins.compactMap(\.group))
            let zones = ZoneSnapshot(zones)
            let standings = try groups.map { row in
                let catalogue =
                    withOwn.contains(row.row)
                    ? try FormatCatalogue(reading, plugins: plugins.filter { $0.group == nil || $0.group == row.row })
                    : common
                return try self.standing(
                    GroupCalendar(
                        group: row, series: series[row.row] ?? [], noted: noted[row.row] ?? [],
                        zone: zones.zone(named:)),
                    failures: failures[row.row] ?? [], catalogue: catalogue, hasSignals: withSignals.contains(row.row), reading,
                    now: now)
            }
            let keyed = standings.map { (key: (Attention.rank($0), $0.name.lowercased(), $0.group), standing: $0) }
            return keyed.sorted { $0.key < $1.key }.map(\.standing)
        }
    }

    private func standing(
        _ calendar: GroupCalendar, failures: [HealthRow], catalogue: FormatCatalogue, hasSignals: Bool = true,
        _ reading: Reading, now: Instant
    ) throws -> Standing {
        let group = calendar.group.group
        let isResting = group.state == .paused || group.state == .closed
        let open = calendar.open
        let next = open ?? (isResting ? nil : calendar.next(after: now))
        var attention: [Attention] = []
        if !isResting {
            attention += try failures.compactMap { try failing($0, in: calendar.group, reading) }
            attention += past(calendar, open: open, now: now)
            if calendar.group.held > 0, let entry = catalogue.entry(for: .reflection),
                try AgendaService.isReflectionDue(entry, reading, group: calendar.group)
            {
                attention.append(
                    Attention(
                        code: "reflection_due",
                        text:
                            "\(calendar.group.meetingsSinceReflection) meetings since the group last looked at how it is doing; the next one will",
                        meeting: next.map(calendar.name)))
            }
            attention += ahead(calendar, next: open == nil ? next : nil, now: now)
            if hasSignals { attention += try signals(calendar.group, reading, now: now) }
        }
        return Standing(
            group: group.handle.description, name: group.name, state: group.state.rawValue, next: next?.time,
            meeting: next.map(calendar.name), open: open != nil,
            staffed: next.flatMap { $0.occurrence.staffed ?? $0.plan.series.staffed }, attention: attention)
    }

    /// What went wrong, what comes of it, and where to look.
    private func failing(_ row: HealthRow, in group: GroupRow, _ reading: Reading) throws -> Attention? {
        guard let failure = row.health.failure else { return nil }
        let handle = group.group.handle
        var text = "\(row.plugin): \(failure.message)"
        if !text.hasSuffix(".") { text += "." }
        let waiting = try reading.countWaiting(for: row.plugin, in: group)
        let events = waiting == 0 ? "" : waiting == 1 ? " One event waits." : " \(waiting) events wait."
        if row.health.isQuarantined {
            text += " It stays off until somebody has looked.\(events)"
        } else if let until = row.health.restsUntil, let zone = zones.zone(named: group.group.zone) {
            let time = zone.civil(at: until)
            text += " It rests until \(time.date.weekday.abbreviation) \(time.time).\(events)"
        } else {
            text += events
        }
        let next = row.health.isQuarantined || row.health.restsUntil != nil ? ", then kith plugin resume" : ""
        return Attention(
            code: "plugin_failing", text: text, remedy: "kith plugin log \(row.plugin) --group \(handle)\(next)")
    }

    /// What plugins want to be seen.
    private func signals(_ group: GroupRow, _ reading: Reading, now: Instant) throws -> [Attention] {
        let today = (zones.zone(named: group.group.zone)?.civil(at: now) ?? now.utc).date
        return try reading.signals(in: group, on: today).map { signal in
            Attention(code: "plugin_signal", text: try reading.written(signal.text, in: group))
        }
    }

    private func past(_ calendar: GroupCalendar, open: GroupCalendar.Meeting?, now: Instant) -> [Attention] {
        var attention: [Attention] = []
        if let open, open.end.adding(seconds: 6 * 3600) < now {
            let name = calendar.name(of: open)
            attention.append(
                Attention(
                    code: "left_open", text: "The meeting of \(open.key.date) is still open", meeting: name,
                    remedy: "kith meeting close \(name)"))
        }
        guard calendar.group.keepsNotes else { return attention }
        let since = now.utc.date.adding(days: -StatusService.lookBack)
        for meeting in calendar.unnoted(since: since, now: now, limit: 3) {
            let name = calendar.name(of: meeting)
            attention.append(
                Attention(
                    code: "nothing_noted",
                    text: "\(meeting.key.date.weekday.abbreviation) \(meeting.key.date): held, cancelled, or leave it blank?",
                    meeting: name, remedy: "kith meeting mark \(name) held|cancelled|blank"))
        }
        return attention
    }

    private func ahead(_ calendar: GroupCalendar, next: GroupCalendar.Meeting?, now: Instant) -> [Attention] {
        guard let next else {
            let isEmpty = calendar.plans.isEmpty && calendar.group.keepsNotes && calendar.open == nil
            return isEmpty
                ? [
                    Attention(
                        code: "no_dates", text: "No meetings are planned",
                        remedy: "kith meeting schedule \(calendar.group.group.handle) --every week --on tue --at 18:30")
                ] : []
        }
        guard next.instant < now.adding(seconds: StatusService.lookAhead * 86_400) else { return [] }
        let name = calendar.name(of: next)
        var attention: [Attention] = []
        if next.isShifted {
            attention.append(
                Attention(
                    code: "clock_change",
                    text: "The clocks skip \(next.key.time) on \(next.key.date); it starts at \(next.time.at.suffix(5)) instead",
                    meeting: name))
        }
        if (next.occurrence.staffed ?? next.plan.series.staffed) == false {
            attention.append(
                Attention(
                    code: "nobody_facilitates", text: "Nobody has said yet that they will facilitate", meeting: name,
                    remedy: "kith meeting staff \(name)"))
        }
        return attention
    }
}

extension Attention {

    /// What wants a look comes before what does not; within it no group is before another but by name.
    static func rank(_ standing: Standing) -> Int { standing.attention.isEmpty ? 1 : 0 }
}
