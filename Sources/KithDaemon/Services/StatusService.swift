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

    /// Months before this one of which a coordinator is told whether the group met, but none from before it began; of the present one nothing, since the
    /// moment at which that changes would be the day of a meeting.
    private static let months = 6

    func status(_ asked: Status.Parameters, by viewer: Viewer) async throws(Refusal) -> Status.Result {
        let now = clock.now()
        let limit = try Paging.limit(asked.limit)
        let isOutline = viewer.greatest == .coordinator && viewer.roles.count == 1
        let off = isOutline ? nil : host.off
        let notices =
            (off.map { ["Plugins are off: \($0). Meetings take the built-in agenda."] } ?? [])
            + (try await KeptAttention.notices(store, by: viewer, now: now))
        if let name = asked.group {
            let standing = try await store.read(as: viewer) { reading in
                let row = try reading.requireGroup(name)
                return try self.standing(of: row, reading, as: viewer.sight(of: row.row) ?? .outline, now: now)
            }
            return Status.Result(groups: [standing], next: nil, notices: notices)
        }
        let all = try await all(by: viewer, now: now)
        let start = asked.after.flatMap { after in all.firstIndex { $0.group == after }.map { $0 + 1 } } ?? 0
        let page = all[start...].prefix(limit)
        let next = start + page.count < all.count ? page.last?.group : nil
        return Status.Result(groups: Array(page), next: next, notices: notices)
    }

    /// One group, as somebody sees it who sees so much of it.
    func standing(of row: GroupRow, _ reading: Reading, as sight: Viewer.Sight, now: Instant) throws -> Standing {
        let catalogue = try FormatCatalogue(reading, plugins: try reading.plugins(of: row))
        let since = since(sight, now)
        let calendar = GroupCalendar(
            group: row, series: try reading.series(of: row), noted: try reading.occurrences(of: row, from: since),
            closures: try reading.closures(of: row, from: since),
            staffing: try reading.staffings(of: row, from: now.utc.date.adding(days: -1)), zone: zones.zone(named:))
        let standing = try standing(
            calendar, failures: try reading.failing(in: row), catalogue: catalogue,
            kept: KeptAttention(for: row), reading, now: now)
        return sight == .whole ? standing : try outline(standing, calendar, reading, now: now)
    }

    /// What a coordinator sees of one group, made by the same hands.
    func seenByCoordinator(
        _ asked: GroupReference, by viewer: Viewer
    ) async throws(Refusal) -> GroupSeenByCoordinator.Result {
        let now = clock.now()
        return try await store.read(as: viewer) { reading in
            let row = try reading.requireGroup(asked.group)
            let handles = [row.group.id: row.group.handle.description]
            let figures = try reading.figures(of: row, months: 12).flatMap { month, figures in
                FigureView.views(figures, in: month, handles: handles)
            }
            return GroupSeenByCoordinator.Result(
                standing: try standing(of: row, reading, as: .outline, now: now), figures: figures)
        }
    }

    /// From when on notes are needed.
    private func since(_ sight: Viewer.Sight, _ now: Instant) -> CivilDate {
        let today = now.utc.date
        guard sight == .outline else { return today.adding(days: -StatusService.lookBack - 2) }
        return Month(today).adding(months: -StatusService.months).first.adding(days: -1)
    }

    private func all(by viewer: Viewer, now: Instant) async throws(Refusal) -> [Standing] {
        try await store.read(as: viewer) { [self] reading in
            let groups = try reading.livingGroups()
            let series = try reading.livingSeries()
            let needsOutline = viewer.roles.contains(.coordinator)
            let since = since(needsOutline ? .outline : .whole, now)
            let noted = try reading.occurrences(from: since)
            let closures = try reading.closures(from: since)
            let forAll = closures[nil] ?? []
            let staffing = try reading.staffings(from: now.utc.date.adding(days: -1))
            let failures = Dictionary(grouping: try reading.failing(), by: \.group)
            let withSignals = try reading.groupsWithSignals(on: now.utc.date.adding(days: -1))
            let plugins = try reading.plugins()
            let common = try FormatCatalogue(reading, plugins: plugins.filter { $0.group == nil })
            let withOwn = Set(plugins.compactMap(\.group))
            let kept = try KeptAttention(reading, now: now)
            let standings = try groups.map { row in
                let catalogue =
                    withOwn.contains(row.row)
                    ? try FormatCatalogue(reading, plugins: plugins.filter { $0.group == nil || $0.group == row.row })
                    : common
                let calendar = GroupCalendar(
                    group: row, series: series[row.row] ?? [], noted: noted[row.row] ?? [],
                    closures: forAll + (closures[row.row] ?? []), staffing: staffing[row.row] ?? [:],
                    zone: zones.zone(named:))
                let standing = try self.standing(
                    calendar, failures: failures[row.row] ?? [], catalogue: catalogue,
                    hasSignals: withSignals.contains(row.row), kept: kept, reading, now: now)
                let isWhole = viewer.sight(of: row.row) == .whole
                return isWhole ? standing : try outline(standing, calendar, reading, now: now)
            }
            let keyed = standings.map { (key: (Attention.rank($0), $0.name.lowercased(), $0.group), standing: $0) }
            return keyed.sorted { $0.key < $1.key }.map(\.standing)
        }
    }

    /// What a coordinator is told: whether it met, whether somebody will facilitate, codes, and the agreed contact.
    private func outline(
        _ standing: Standing, _ calendar: GroupCalendar, _ reading: Reading, now: Instant
    ) throws -> Standing {
        let today = (zones.zone(named: calendar.group.group.zone)?.civil(at: now) ?? now.utc).date
        let this = Month(today)
        var codes: [String] = []
        for attention in standing.attention where !codes.contains(attention.code) { codes.append(attention.code) }
        return Standing(
            group: standing.group, name: standing.name, state: standing.state, staffed: standing.staffed,
            attention: codes.map { Attention(code: $0) },
            months: (1...StatusService.months).compactMap { back in
                let month = this.adding(months: -back)
                guard calendar.began(before: month.next) else { return nil }
                return MonthView(month: month.description, met: calendar.met(in: month, now: now))
            }, contact: try reading.contact(of: calendar.group))
    }

    private func standing(
        _ calendar: GroupCalendar, failures: [HealthRow], catalogue: FormatCatalogue, hasSignals: Bool = true,
        kept: KeptAttention, _ reading: Reading, now: Instant
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
            let today = (zones.zone(named: group.zone)?.civil(at: now) ?? now.utc).date
            attention += try kept.lines(of: calendar.group, reading, today: today)
            attention += try handedOver(calendar, besides: open == nil ? next : nil, reading, now: now)
            if hasSignals { attention += try signals(calendar.group, reading, now: now) }
        }
        return Standing(
            group: group.handle.description, name: group.name, state: group.state.rawValue, next: next?.time,
            meeting: next.map(calendar.name), open: open != nil,
            staffed: next.flatMap(calendar.staffed), attention: attention)
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

    private func past(_ calendar: GroupCalendar, open: PlannedMeeting?, now: Instant) -> [Attention] {
        var attention: [Attention] = []
        if let open, open.end.adding(seconds: 6 * 3600) < now {
            let name = calendar.name(of: open)
            attention.append(
                Attention(
                    code: "left_open", text: "The meeting of \(open.start.date) is still open", meeting: name,
                    remedy: "kith meeting close \(name)"))
        }
        guard calendar.group.keepsNotes else { return attention }
        let since = now.utc.date.adding(days: -StatusService.lookBack)
        for meeting in calendar.unnoted(since: since, now: now, limit: 3) {
            let name = calendar.name(of: meeting)
            attention.append(
                Attention(
                    code: "nothing_noted",
                    text: "\(meeting.start.date.weekday.abbreviation) \(meeting.start.date): held, cancelled, or leave it blank?",
                    meeting: name, remedy: "kith meeting mark \(name) held|cancelled|blank"))
        }
        return attention
    }

    private func ahead(_ calendar: GroupCalendar, next: PlannedMeeting?, now: Instant) -> [Attention] {
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
                    text:
                        "The clocks skip \(next.start.time) on \(next.start.date); it starts at \(next.time.at.suffix(5)) instead",
                    meeting: name))
        }
        if calendar.staffed(next) == false {
            attention.append(
                Attention(
                    code: "nobody_facilitates", text: "Nobody has said yet that they will facilitate", meeting: name,
                    remedy: "kith meeting staff \(name)"))
        }
        return attention
    }

    /// The group is told beforehand who else facilitates, or that it is open; by name where that person agreed to it.
    private func handedOver(
        _ calendar: GroupCalendar, besides next: PlannedMeeting?, _ reading: Reading, now: Instant
    ) throws -> [Attention] {
        let until = now.adding(seconds: StatusService.lookAhead * 86_400)
        let meetings = calendar.staffing.filter(\.value.isHandedOver).keys.compactMap(calendar.meeting(on:))
            .filter { $0.isAhead(of: now) && $0.instant < until }.sorted { $0.instant < $1.instant }
        return try meetings.compactMap { meeting in
            let name = calendar.name(of: meeting)
            let day = "\(meeting.start.date.weekday.abbreviation) \(meeting.start.date)"
            if calendar.staffed(meeting) == true {
                let who = try reading.facilitating(on: meeting.date, in: calendar.group) ?? "Somebody else"
                return Attention(code: "handed_over", text: "\(who) facilitates on \(day)", meeting: name)
            }
            guard meeting.date != next?.date else { return nil }
            return Attention(
                code: "nobody_facilitates", text: "Nobody has said yet that they will facilitate on \(day)", meeting: name,
                remedy: "kith role rota \(calendar.group.group.handle)")
        }
    }
}

extension Attention {

    /// What wants a look comes before what does not; within it no group is before another but by name.
    static func rank(_ standing: Standing) -> Int { standing.attention.isEmpty ? 1 : 0 }
}
