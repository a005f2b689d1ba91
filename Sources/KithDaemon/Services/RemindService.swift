package import KithCalendar
package import KithModel
import KithPlugins
package import KithStore
package import KithWire

/// What groups are to be reminded of: looked at, added by hand, held and taken back.
package struct RemindService: Sendable {
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

    /// Characters of a reminder by hand.
    private static let textMost = 500

    package func list(_ asked: RemindList.Parameters, by viewer: Viewer) async throws(Refusal) -> RemindList.Result {
        let limit = try Paging.limit(asked.limit)
        let now = clock.now()
        return try await store.read(as: viewer) { [zones] reading in
            let group = try reading.requireGroup(asked.group)
            return try reading.reminders(of: group, after: asked.after, limit: limit, now: now, zones: zones)
        }
    }

    /// What it would say and whom it would reach if its time were now.
    package func preview(_ asked: RemindPreview.Parameters, by viewer: Viewer) async throws(Refusal) -> RemindPreview.Result {
        let now = clock.now()
        let (due, plans) = try await store.read(as: viewer) { [zones] reading in
            let group = try reading.requireGroup(asked.group)
            let due = try reading.requireDue(asked.reminder, in: group)
            return (due, try reading.plans(of: group, only: due.planned.map { [$0.date] } ?? [], now: now, zones: zones))
        }
        let questions = plans.questions.filter { $0.plugin.plugin == due.planned?.plugin && $0.name == due.planned?.name }
        let answers = await Plans(group: plans.group, calendar: plans.calendar, questions: questions).ask(host, now: now)
        return try await store.read(as: viewer) { [zones] reading in
            let group = try reading.requireGroup(asked.group)
            let calendar = try reading.calendar(of: group, now: now, zones: zones)
            // As if it were due this minute, and of use.
            var present = due
            (present.at, present.before) = (min(due.at, now), nil)
            guard case .due(let verdict) = try reading.decide(present, in: calendar, answers.asIfDue(at: now), now: now) else {
                throw Refusal.conflict(
                    "It would reach nobody: what it is about is not planned like that any more, or its plugin failed.",
                    remedy: "kith remind list \(group.group.handle)")
            }
            let today = try zones.requireZone(group.group.zone).civil(at: now).date
            let people = try reading.recipients(
                of: verdict.audience, on: verdict.meeting?.date, in: group, today: today)
            let reached = try people.filter { try reading.isReached($0) }
            let words = MessageWords(group: group.group, labels: try reading.labels(of: group), reminding: Reminding())
            let part = MessageWords.Part(
                text: try verdict.text.map { try reading.written($0, in: group) },
                meeting: due.date == nil ? nil : verdict.meeting)
            return RemindPreview.Result(
                reminder: reading.view(due, in: calendar), subject: words.subject, text: words.text([part], zone: nil),
                people: reached.map { "\(group.group.handle)/\($0.member.handle)" }.sorted())
        }
    }

    package func add(_ asked: RemindAdd.Parameters, by viewer: Viewer) async throws(Refusal) -> ReminderView {
        let text = try Words.optionalText(asked.text, "text", most: RemindService.textMost)
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let reading = writing.reading
            let group = try reading.requireGroup(asked.group)
            guard group.group.state != .closed else {
                throw Refusal.conflict(
                    "\(group.group.handle) has closed.", remedy: "kith group show \(group.group.handle)")
            }
            let audience = try reading.audience(asked.to, in: group)
            var due =
                try asked.meeting.map { try about($0, asked, group, audience, now: now, reading) }
                ?? at(asked, group, audience, now: now)
            guard due.at >= now else {
                throw Refusal.invalid("at", "\(due.on) has passed.", remedy: "a time to come")
            }
            due.text = text
            try writing.insert(due, into: group)
            try writing.record(Event(at: now, kind: .reminderAdded, subject: due.id), group: group)
            return reading.view(due, in: try reading.calendar(of: group, now: now, zones: zones))
        }
    }

    private func about(
        _ meeting: String, _ asked: RemindAdd.Parameters, _ group: GroupRow, _ audience: Audience, now: Instant,
        _ reading: Reading
    ) throws -> DueRow {
        let (_, found) = try reading.requirePlannable(meeting, of: group, now: now, zones: zones)
        guard asked.at == nil else {
            throw Refusal.invalid("at", "Either a time, or so long before a meeting.", remedy: "leave 'at' out, or the meeting")
        }
        let span = asked.before.flatMap { CivilSpan($0) }
        guard let span, span.minutes <= 60 * 1440 else {
            throw Refusal.invalid(
                "before", asked.before == nil ? "How long before it?" : "'\(asked.before?.prefix(40) ?? "")' is no such length.",
                remedy: "90m, 3h, 2d or 1w, up to 60 days")
        }
        let at = found.instant.adding(seconds: -Int64(span.minutes) * 60)
        return DueRow(
            id: identifiers.make(), origin: .byHand, audience: audience.description, date: found.date,
            starts: found.startsAt, before: span.minutes, on: found.plan.zone.civil(at: at), at: at,
            zone: found.plan.zone.name, tzdata: zones.version)
    }

    private func at(
        _ asked: RemindAdd.Parameters, _ group: GroupRow, _ audience: Audience, now: Instant
    ) throws(Refusal) -> DueRow {
        guard asked.before == nil else {
            throw .invalid("meeting", "Before which meeting?", remedy: "\(group.group.handle)@next")
        }
        guard let text = asked.at else {
            throw .invalid("at", "When?", remedy: "'2026-11-24 09:00', 'tomorrow 9:00', now, or 'before' a meeting")
        }
        let zone = try zones.requireZone(group.group.zone)
        guard text.lowercased() != "now" else {
            return DueRow(
                id: identifiers.make(), origin: .byHand, audience: audience.description, on: zone.civil(at: now), at: now,
                zone: zone.name, tzdata: zones.version)
        }
        let on = try RemindService.moment(text, today: zone.civil(at: now).date)
        return DueRow(
            id: identifiers.make(), origin: .byHand, audience: audience.description, on: on, at: zone.resolve(on).instant,
            zone: zone.name, tzdata: zones.version)
    }

    /// "2026-11-24T09:00", "2026-11-24 09:00", "next tue 9:00": a day as everywhere, then a time.
    private static func moment(_ text: String, today: CivilDate) throws(Refusal) -> CivilDateTime {
        if let moment = CivilDateTime(text) { return moment }
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count > 1, let last = words.last else {
            throw .invalid("at", "'\(text.prefix(40))' says no time.", remedy: "'2026-11-24 09:00', 'tomorrow 9:00'")
        }
        let day = try SpokenDate.date(words.dropLast().joined(separator: " "), today: today, field: "at")
        return CivilDateTime(date: day, time: try SpokenTime.time(last))
    }

    package func cancel(_ asked: RemindCancel.Parameters, by viewer: Viewer) async throws(Refusal) -> Nothing {
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            var due = try writing.reading.requireDue(asked.reminder, in: group)
            due.state = .cancelled
            try writing.update(due)
            try writing.record(Event(at: now, kind: .reminderCancelled, subject: due.id), group: group)
            return Nothing()
        }
    }

    package func hold(_ asked: HoldRequest, _ holds: Bool, by viewer: Viewer) async throws(Refusal) -> RemindList.Result {
        let now = clock.now()
        return try await store.write(as: viewer) { [zones] writing in
            let group = try writing.reading.requireGroup(asked.group)
            if let name = asked.reminder {
                var due = try writing.reading.requireDue(name, in: group)
                due.state = holds ? .held : .waiting
                try writing.update(due)
            } else {
                try writing.holdReminders(holds, of: group)
            }
            try writing.record(
                Event(at: now, kind: holds ? .reminderHeld : .reminderReleased, subject: asked.reminder), group: group)
            return try writing.reading.reminders(of: group, after: nil, limit: 200, now: now, zones: zones)
        }
    }
}

extension Reading {
    fileprivate func reminders(
        of group: GroupRow, after: String?, limit: Int, now: Instant, zones: ZoneDatabase
    ) throws -> RemindList.Result {
        let last = try after.map { try requireDue($0, in: group) }
        let rows = try due(in: group, limit: limit + 1, after: last)
        let calendar = try calendar(of: group, now: now, zones: zones)
        let isHeld = try holdsReminders(group)
        let views = rows.prefix(limit).map { due in
            var view = view(due, in: calendar)
            view.held = view.held || isHeld
            return view
        }
        return RemindList.Result(reminders: views, next: rows.count > limit ? views.last?.reminder : nil)
    }

    fileprivate func requireDue(_ id: String, in group: GroupRow) throws -> DueRow {
        guard let due = try due(id, in: group), due.state == .waiting || due.state == .held else {
            throw Refusal.notFound(
                "\(group.group.handle) has no reminder '\(id.prefix(40))' that is still to come.",
                remedy: "kith remind list \(group.group.handle)")
        }
        return due
    }

    /// From what was typed; one member by their handle.
    fileprivate func audience(_ text: String, in group: GroupRow) throws -> Audience {
        if text.contains("/") {
            let (of, member) = try requireMember(text)
            guard of.row == group.row else {
                throw Refusal.invalid("to", "\(text.prefix(60)) is not in \(group.group.handle).")
            }
            return .person(personToken(member.member.id))
        }
        guard let audience = Audience(text), !text.hasPrefix("{") else {
            throw Refusal.invalid(
                "to", "'\(text.prefix(40))' says nothing of whom it is for.",
                remedy: "asked, facilitators, roles, role:NAME or \(group.group.handle)/HANDLE")
        }
        return audience
    }

    fileprivate func view(_ due: DueRow, in calendar: GroupCalendar) -> ReminderView {
        let plugin: String? = if case .plan(let plugin, _, _, _) = due.origin { plugin } else { nil }
        return ReminderView(
            reminder: due.id, due: due.at.description, at: due.on.description, zone: due.zone,
            audience: Audience(due.audience)?.told ?? due.audience,
            meeting: due.date.flatMap { calendar.meeting($0) }.map { calendar.name(of: $0) }, plugin: plugin,
            held: due.state == .held)
    }
}

extension Plans.Answers {
    /// The same wishes, each due by now.
    fileprivate func asIfDue(at now: Instant) -> Plans.Answers {
        var answers = self
        for (key, answer) in found {
            guard case .wanted(let reminders) = answer else { continue }
            answers.found[key] = .wanted(
                reminders.map { reminder in
                    var reminder = reminder
                    if let long = CivilSpan("52w") { reminder.when = .before(long) }
                    return reminder
                })
        }
        return answers
    }
}
