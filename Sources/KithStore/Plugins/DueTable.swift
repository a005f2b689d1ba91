package import KithModel

/// Something that somebody is to be reminded of when its time comes. Who that is, and how they are reached, is found out then.
package struct DueRow: Hashable, Sendable {
    /// 0 before it is kept.
    package var row: Int64
    package var id: String
    package var origin: DueOrigin
    package var audience: String
    /// The meeting that it is about.
    package var date: SeriesDate?
    /// When that meeting was to begin as this was planned.
    package var starts: CivilDateTime?
    /// By hand: so many minutes before that meeting.
    package var before: Int?
    /// On the wall clock of the zone, as it is shown.
    package var on: CivilDateTime
    package var at: Instant
    package var zone: String
    package var tzdata: String
    package var state: DueState
    /// Words that nothing else could say again; nil for a plan, whose words are asked for when its time comes.
    package var text: String?

    package init(
        id: String, origin: DueOrigin, audience: String, date: SeriesDate? = nil, starts: CivilDateTime? = nil,
        before: Int? = nil, on: CivilDateTime,
        at: Instant, zone: String, tzdata: String, state: DueState = .waiting, text: String? = nil
    ) {
        (row, self.id, self.origin, self.audience, self.date) = (0, id, origin, audience, date)
        (self.starts, self.before) = (starts, before)
        (self.on, self.at, self.zone, self.tzdata, self.state, self.text) = (on, at, zone, tzdata, state, text)
    }

    /// The plugin that wants it by its plan, with what names the reminder within a meeting.
    package var planned: PlannedKey? {
        guard case .plan(let plugin, let name, let key, _) = origin, let date else { return nil }
        return PlannedKey(plugin: plugin, name: name, key: key, date: date)
    }
}

/// What names a planned reminder for good, whenever it is due.
package struct PlannedKey: Hashable, Sendable {
    package var plugin: String
    package var name: String
    package var key: String
    package var date: SeriesDate

    package init(plugin: String, name: String, key: String, date: SeriesDate) {
        (self.plugin, self.name, self.key, self.date) = (plugin, name, key, date)
    }
}

/// That a group's plans are to be made anew.
package struct Look: Hashable, Sendable {
    package var at: Instant
    /// So that plans which were made from what has changed meanwhile are known for what they are.
    package var changes: Int
}

private let columns = """
    due.id, due.public_id, effect, plugin, name, key, bundle, series_id, key_at, before_minutes, audience, due_on, due_at, zone, \
    tzdata, due.state, text, starts_at
    """

extension Reading {
    /// What is due in a group, the nearest first.
    package func due(
        in group: GroupRow, _ states: [DueState] = [.waiting, .held], through: Instant? = nil, limit: Int = 1000,
        after: DueRow? = nil
    ) throws -> [DueRow] {
        let listed = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        var (narrowed, values) = ("", [SQLValue.integer(group.row)])
        if let through {
            narrowed += " AND due_at <= ?"
            values.append(.integer(through.milliseconds))
        }
        if let after {
            narrowed += " AND (due_at > ? OR (due_at = ? AND id > ?))"
            values += [.integer(after.at.milliseconds), .integer(after.at.milliseconds), .integer(after.row)]
        }
        return try connection.rows(
            """
            SELECT \(columns) FROM due WHERE group_id = ? AND state IN (\(listed))\(narrowed)
            ORDER BY due_at, id LIMIT \(limit)
            """, values
        ).compactMap { try due($0, in: group) }
    }

    package func due(_ id: String, in group: GroupRow) throws -> DueRow? {
        try connection.first(
            "SELECT \(columns) FROM due WHERE group_id = ? AND public_id = ?", [.integer(group.row), .text(id)]
        ).flatMap { try due($0, in: group) }
    }

    package func due(row: Int64, in group: GroupRow) throws -> DueRow? {
        try connection.first("SELECT \(columns) FROM due WHERE group_id = ? AND id = ?", [.integer(group.row), .integer(row)])
            .flatMap { try due($0, in: group) }
    }

    /// When something has to be done next: a reminder, a plan, or a message that changes by itself; nil where nothing has.
    package func nextDue() throws -> Instant? {
        let times = try [
            "SELECT MIN(due_at) FROM due WHERE state = 'waiting' AND group_id NOT IN (SELECT id FROM groups WHERE holds_reminders = 1)",
            "SELECT MIN(at) FROM looks",
            "SELECT MIN(until_at) + 1 FROM outbox WHERE state = 'waiting'",
            "SELECT MIN(lease) FROM outbox WHERE state = 'claimed'",
            "SELECT MIN(changed_at) + \(OutboxRow.keptMilliseconds) FROM outbox WHERE state IN ('sent', 'dropped')",
        ].compactMap { try connection.first($0)?.integerOrNil(0) }
        return times.min().map { Instant(milliseconds: Int64($0)) }
    }

    /// Groups in which something is due, or whose plans are to be made anew; a group whose reminders are held is not among the
    /// first.
    package func groupsDue(at now: Instant, limit: Int) throws -> [Int64] {
        try connection.rows(
            """
            SELECT group_id FROM looks WHERE at <= ?
            UNION SELECT group_id FROM due JOIN groups ON groups.id = group_id
            WHERE due.state = 'waiting' AND due_at <= ? AND holds_reminders = 0
            LIMIT \(limit)
            """, [.integer(now.milliseconds), .integer(now.milliseconds)]
        ).map { Int64($0.integer(0)) }
    }

    /// When a group's plans are to be made anew.
    package func look(at group: GroupRow) throws -> Look? {
        try connection.first("SELECT at, changes FROM looks WHERE group_id = ?", [.integer(group.row)]).map {
            Look(at: Instant(milliseconds: Int64($0.integer(0))), changes: $0.integer(1))
        }
    }

    package func holdsReminders(_ group: GroupRow) throws -> Bool {
        try connection.first("SELECT holds_reminders FROM groups WHERE id = ?", [.integer(group.row)])?.flag(0) ?? false
    }

    /// Whether something was planned by other rules of some zone than those of now.
    package func isPlanned(byOtherRulesThan tzdata: String) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM due WHERE state IN ('waiting', 'held') AND tzdata <> ? LIMIT 1", [.text(tzdata)]) != nil
    }

    private func due(_ row: Columns, in group: GroupRow) throws -> DueRow? {
        guard let on = CivilDateTime(row.text(11)), let state = DueState(rawValue: row.text(15)) else { return nil }
        let bundle = row.textOrNil(6) ?? ""
        let origin: DueOrigin =
            if let plugin = row.textOrNil(3), let name = row.textOrNil(4), let key = row.textOrNil(5) {
                .plan(plugin: plugin, name: name, key: key, bundle: bundle)
            } else if let effect = row.integerOrNil(2) {
                .effect(Int64(effect), bundle: bundle)
            } else {
                .byHand
            }
        let date = row.integerOrNil(7).flatMap { series in
            row.textOrNil(8).flatMap { CivilDateTime($0) }.map { SeriesDate(series: Int64(series), key: $0) }
        }
        var due = DueRow(
            id: row.text(1), origin: origin, audience: row.text(10), date: date,
            starts: row.textOrNil(17).flatMap { CivilDateTime($0) }, before: row.integerOrNil(9), on: on,
            at: Instant(milliseconds: Int64(row.integer(12))), zone: row.text(13), tzdata: row.text(14), state: state,
            text: try openGroupText(row.blobOrNil(16), of: group, place: "due.text"))
        due.row = Int64(row.integer(0))
        return due
    }
}

extension Writing {
    package func insert(_ due: DueRow, into group: GroupRow) throws {
        let text = try due.text.map { try sealGroupText($0, of: group, place: "due.text") }
        var (plugin, name, key, bundle, effect): (String?, String?, String?, String?, Int64?)
        switch due.origin {
        case .plan(let of, let named, let within, let hash): (plugin, name, key, bundle) = (of, named, within, hash)
        case .effect(let row, let hash): (effect, bundle) = (row, hash)
        case .byHand: break
        }
        try connection.run(
            """
            INSERT INTO due (public_id, group_id, effect, plugin, name, key, bundle, series_id, key_at, starts_at,
                before_minutes, audience, due_on, due_at, zone, tzdata, state, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(due.id), .integer(group.row), .optional(effect), .optional(plugin), .optional(name), .optional(key),
                .optional(bundle), .optional(due.date?.series), .optional(due.date?.key.description),
                .optional(due.starts?.description), .optional(due.before),
                .text(due.audience), .text(due.on.description), .integer(due.at.milliseconds), .text(due.zone),
                .text(due.tzdata), .text(due.state.rawValue), .optional(text),
            ])
        arrivals.noteDue()
    }

    /// Keeps when and for whom it is, and where it stands.
    package func update(_ due: DueRow) throws {
        try connection.run(
            "UPDATE due SET audience = ?, starts_at = ?, due_on = ?, due_at = ?, zone = ?, tzdata = ?, state = ? WHERE id = ?",
            [
                .text(due.audience), .optional(due.starts?.description), .text(due.on.description),
                .integer(due.at.milliseconds), .text(due.zone), .text(due.tzdata), .text(due.state.rawValue), .integer(due.row),
            ])
        arrivals.noteDue()
    }

    package func remove(_ due: DueRow) throws { try connection.run("DELETE FROM due WHERE id = ?", [.integer(due.row)]) }

    /// A group's plans are to be made anew, at once or later; the sooner of two counts.
    package func look(at group: GroupRow, _ at: Instant) throws {
        try connection.run(
            """
            INSERT INTO looks (group_id, at) VALUES (?, ?)
            ON CONFLICT (group_id) DO UPDATE SET at = MIN(looks.at, excluded.at), changes = looks.changes + 1
            """, [.integer(group.row), .integer(at.milliseconds)])
        arrivals.noteDue()
    }

    /// The plans of every group that is not closed.
    package func lookAtAll(_ at: Instant) throws {
        try connection.run(
            """
            INSERT INTO looks (group_id, at) SELECT id, ? FROM groups WHERE state <> 'closed'
            ON CONFLICT (group_id) DO UPDATE SET at = MIN(looks.at, excluded.at), changes = looks.changes + 1
            """, [.integer(at.milliseconds)])
        arrivals.noteDue()
    }

    /// They were made.
    package func endLook(at group: GroupRow) throws {
        try connection.run("DELETE FROM looks WHERE group_id = ?", [.integer(group.row)])
    }

    package func holdReminders(_ holds: Bool, of group: GroupRow) throws {
        try connection.run("UPDATE groups SET holds_reminders = ? WHERE id = ?", [.flag(holds), .integer(group.row)])
        arrivals.noteDue()
    }
}
