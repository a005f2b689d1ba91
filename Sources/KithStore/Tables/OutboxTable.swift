package import KithModel

/// A message on its way out, without what it says.
package struct OutboxRow: Hashable, Sendable {
    package var row: Int64
    package var id: String
    package var group: Int64
    package var member: Int64
    package var madeAt: Instant
    /// The day of whom it is for, on which it counts.
    package var day: CivilDate
    package var delivering: Delivering
    /// How it went, or was tried last.
    package var channel: Channel?
    /// When its state changed last.
    package var changedAt: Instant

    package init(id: String, group: Int64, member: Int64, madeAt: Instant, day: CivilDate, delivering: Delivering) {
        (row, self.id, self.group, self.member, self.madeAt) = (0, id, group, member, madeAt)
        (self.day, self.delivering, changedAt) = (day, delivering, madeAt)
    }

    /// How long one that has ended is kept: whom it was for can see that it went.
    package static let keptMilliseconds: Int64 = 7 * 86_400_000
}

/// One thing that a message says.
package struct OutboxPart: Hashable, Sendable {
    /// The reminder that it came of.
    package var due: Int64
    /// The meeting that it is about, and when that was to begin as it was decided.
    package var date: SeriesDate?
    package var starts: CivilDateTime?
    /// Nil: the daemon's own words.
    package var text: String?

    package init(due: Int64, date: SeriesDate? = nil, starts: CivilDateTime? = nil, text: String? = nil) {
        (self.due, self.date, self.starts, self.text) = (due, date, starts, text)
    }
}

private let columns = """
    outbox.id, outbox.public_id, outbox.group_id, member_id, made_at, day, outbox.state, from_at, until_at, attempts, doubts, \
    since, lease, reason, channel, changed_at
    """

extension Reading {
    /// Messages of a group in some states, the oldest first.
    package func messages(
        of group: GroupRow, _ states: [Delivering.State], after: OutboxRow? = nil, limit: Int
    ) throws -> [OutboxRow] {
        let listed = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try connection.rows(
            "SELECT \(columns) FROM outbox WHERE group_id = ? AND state IN (\(listed)) AND id > ? ORDER BY id LIMIT \(limit)",
            [.integer(group.row), .integer(after?.row ?? 0)]
        ).compactMap(OutboxRow.init)
    }

    package func message(_ id: String, of group: GroupRow) throws -> OutboxRow? {
        try message(id).flatMap { $0.group == group.row ? $0 : nil }
    }

    package func message(_ id: String) throws -> OutboxRow? {
        try connection.first("SELECT \(columns) FROM outbox WHERE public_id = ?", [.text(id)]).flatMap(OutboxRow.init)
    }

    /// What is or was on its way to one person, the newest first.
    package func messages(to member: MemberRow, limit: Int) throws -> [OutboxRow] {
        try connection.rows(
            "SELECT \(columns) FROM outbox WHERE member_id = ? ORDER BY id DESC LIMIT \(limit)", [.integer(member.row)]
        ).compactMap(OutboxRow.init)
    }

    /// What a courier may have now, the oldest first.
    package func claimable(at now: Instant, limit: Int) throws -> [OutboxRow] {
        try connection.rows(
            """
            SELECT \(columns) FROM outbox WHERE state = 'waiting' AND from_at <= ? AND until_at >= ?
            ORDER BY from_at, id LIMIT \(limit)
            """, [.integer(now.milliseconds), .integer(now.milliseconds)]
        ).compactMap(OutboxRow.init)
    }

    /// When the next message may go out; nil where none waits.
    package func nextMessage() throws -> Instant? {
        try connection.first("SELECT MIN(from_at) FROM outbox WHERE state = 'waiting'")?.integerOrNil(0).map {
            Instant(milliseconds: Int64($0))
        }
    }

    /// Messages to which time alone has done something: whose lease ended, or which are of no use any more.
    package func overdueMessages(at now: Instant, limit: Int) throws -> [OutboxRow] {
        try connection.rows(
            """
            SELECT \(columns) FROM outbox WHERE state = 'claimed' AND lease <= ?
            UNION ALL SELECT \(columns) FROM outbox WHERE state = 'waiting' AND until_at < ? LIMIT \(limit)
            """, [.integer(now.milliseconds), .integer(now.milliseconds)]
        ).compactMap(OutboxRow.init)
    }

    package func hasEndedMessages(before instant: Instant) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM outbox WHERE state IN ('sent', 'dropped') AND changed_at <= ? LIMIT 1",
            [.integer(instant.milliseconds)]) != nil
    }

    /// How many messages count for a person's day.
    package func messageCount(to member: MemberRow, on day: CivilDate) throws -> Int {
        try connection.first(
            "SELECT COUNT(*) FROM outbox WHERE member_id = ? AND day = ? AND state <> 'dropped'",
            [.integer(member.row), .text(day.description)])?.integer(0) ?? 0
    }

    /// Whether it was decided already what comes of a reminder for somebody.
    package func isDecided(_ due: Int64, for member: MemberRow) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM outbox_parts WHERE due = ? AND member_id = ?", [.integer(due), .integer(member.row)]) != nil
    }

    package func parts(of message: OutboxRow, to member: MemberRow) throws -> [OutboxPart] {
        try connection.rows(
            "SELECT due, series_id, key_at, starts_at, text FROM outbox_parts WHERE message = ? ORDER BY id",
            [.integer(message.row)]
        ).map { row in
            let date = row.integerOrNil(1).flatMap { series in
                row.textOrNil(2).flatMap { CivilDateTime($0) }.map { SeriesDate(series: Int64(series), key: $0) }
            }
            return OutboxPart(
                due: Int64(row.integer(0)), date: date, starts: row.textOrNil(3).flatMap { CivilDateTime($0) },
                text: try sealed.open(
                    row.blobOrNil(4), slot: member.slot, row: "\(message.id)/\(row.integer(0))", column: "outbox_parts.text"))
        }
    }

    /// How many messages are in each state, within the caller's reach; and since when the one waits that could have gone.
    package func messageCounts(of group: GroupRow?) throws -> [Delivering.State: Int] {
        let rows = try connection.rows(
            """
            SELECT state, COUNT(*) FROM outbox WHERE (? IS NULL OR group_id = ?) \(within("group_id")) GROUP BY state
            """, [.optional(group?.row), .optional(group?.row)])
        return rows.reduce(into: [:]) { $0[Delivering.State(rawValue: $1.text(0)) ?? .dropped] = $1.integer(1) }
    }

    package func oldestWaiting(of group: GroupRow?, at now: Instant) throws -> Instant? {
        try connection.first(
            """
            SELECT MIN(from_at) FROM outbox WHERE state = 'waiting' AND from_at <= ? AND (? IS NULL OR group_id = ?)
            \(within("group_id"))
            """, [.integer(now.milliseconds), .optional(group?.row), .optional(group?.row)]
        )?.integerOrNil(0).map { Instant(milliseconds: Int64($0)) }
    }

    /// Where a message is parked or uncertain, with how many: by the store's own references of groups.
    package func groupsInTrouble(limit: Int = 100_000) throws -> [Int64: Int] {
        try connection.rows(
            """
            SELECT group_id, COUNT(*) FROM outbox WHERE state IN ('parked', 'uncertain') \(within("group_id"))
            GROUP BY group_id ORDER BY group_id LIMIT \(limit)
            """
        ).reduce(into: [:]) { $0[Int64($1.integer(0))] = $1.integer(1) }
    }

    package func troubleCount(of group: GroupRow) throws -> Int {
        try connection.first(
            "SELECT COUNT(*) FROM outbox WHERE group_id = ? AND state IN ('parked', 'uncertain')", [.integer(group.row)]
        )?.integer(0) ?? 0
    }

    /// How somebody wants to be reminded.
    package func reminding(of member: MemberRow) throws -> Reminding {
        let data = try connection.first("SELECT reminding FROM members WHERE id = ?", [.integer(member.row)])?.blobOrNil(0)
        let text = try sealed.open(data, slot: member.slot, row: member.member.id, column: "members.reminding")
        return try text.map { try JSONText.decode(KeptReminding.self, $0).reminding } ?? Reminding()
    }
}

extension Writing {
    package func setReminding(_ reminding: Reminding, of member: MemberRow) throws {
        let text = try JSONText.encode(KeptReminding(reminding))
        let data = try self.reading.sealed.seal(text, slot: member.slot, row: member.member.id, column: "members.reminding")
        try connection.run("UPDATE members SET reminding = ? WHERE id = ?", [.blob(data), .integer(member.row)])
    }

    /// - Returns: the store's reference.
    package func insert(_ message: OutboxRow) throws -> Int64 {
        let row = try connection.first(
            """
            INSERT INTO outbox (public_id, group_id, member_id, made_at, day, state, from_at, until_at, attempts, doubts,
                changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """,
            [
                .text(message.id), .integer(message.group), .integer(message.member), .integer(message.madeAt.milliseconds),
                .text(message.day.description), .text(message.delivering.state.rawValue),
                .integer(message.delivering.from.milliseconds), .integer(message.delivering.until.milliseconds),
                .integer(message.delivering.attempts), .integer(message.delivering.doubts),
                .integer(message.changedAt.milliseconds),
            ])
        arrivals.noteDue()
        return Int64(row?.integer(0) ?? 0)
    }

    package func insert(_ part: OutboxPart, into message: OutboxRow, to member: MemberRow) throws {
        let text = try part.text.map {
            try reading.sealed.seal(
                $0, slot: member.slot, row: "\(message.id)/\(part.due)", column: "outbox_parts.text")
        }
        try connection.run(
            """
            INSERT INTO outbox_parts (message, due, member_id, series_id, key_at, starts_at, text)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(message.row), .integer(part.due), .integer(member.row), .optional(part.date?.series),
                .optional(part.date?.key.description), .optional(part.starts?.description), .optional(text),
            ])
    }

    /// One part is not to be said any more; that it was decided stays known.
    package func silence(_ part: OutboxPart, of message: OutboxRow) throws {
        try connection.run(
            "UPDATE outbox_parts SET text = NULL, series_id = NULL, key_at = NULL, starts_at = NULL WHERE message = ? AND due = ?",
            [.integer(message.row), .integer(part.due)])
    }

    /// Keeps where a message stands. What it says is let go of once that is of no more use.
    package func update(_ message: OutboxRow) throws {
        let delivering = message.delivering
        try connection.run(
            """
            UPDATE outbox SET state = ?, from_at = ?, until_at = ?, attempts = ?, doubts = ?, since = ?, lease = ?, reason = ?,
                channel = ?, changed_at = ? WHERE id = ?
            """,
            [
                .text(delivering.state.rawValue), .integer(delivering.from.milliseconds),
                .integer(delivering.until.milliseconds), .integer(delivering.attempts), .integer(delivering.doubts),
                .optional(delivering.since?.milliseconds), .optional(delivering.lease?.milliseconds),
                .optional(delivering.reason?.rawValue), .optional(message.channel?.rawValue),
                .integer(message.changedAt.milliseconds), .integer(message.row),
            ])
        if delivering.state.hasEnded {
            try connection.run("UPDATE outbox_parts SET text = NULL WHERE message = ?", [.integer(message.row)])
        }
        arrivals.noteDue()
    }

    /// Messages that ended long enough ago, and what is known of them.
    package func dropEndedMessages(before instant: Instant) throws {
        try connection.run(
            "DELETE FROM outbox WHERE state IN ('sent', 'dropped') AND changed_at <= ?", [.integer(instant.milliseconds)])
    }

    /// For leaving and forgetting: what is on its way to somebody does not go out.
    package func endMessages(to member: Int64, _ why: Delivering.Reason, at now: Instant) throws {
        let rows = try connection.rows(
            "SELECT \(columns) FROM outbox WHERE member_id = ? AND state IN ('waiting', 'parked', 'uncertain')",
            [.integer(member)]
        ).compactMap(OutboxRow.init)
        for var message in rows where message.delivering.drop(why) {
            message.changedAt = now
            try update(message)
        }
    }
}

extension OutboxRow {
    init?(_ row: Columns) {
        func instant(_ column: Int) -> Instant? { row.integerOrNil(column).map { Instant(milliseconds: Int64($0)) } }
        guard let state = Delivering.State(rawValue: row.text(6)), let day = CivilDate(row.text(5)) else { return nil }
        self.row = Int64(row.integer(0))
        (id, group, member) = (row.text(1), Int64(row.integer(2)), Int64(row.integer(3)))
        (madeAt, self.day) = (Instant(milliseconds: Int64(row.integer(4))), day)
        delivering = Delivering(
            state: state, from: Instant(milliseconds: Int64(row.integer(7))),
            until: Instant(milliseconds: Int64(row.integer(8))), attempts: row.integer(9), doubts: row.integer(10),
            since: instant(11), lease: instant(12), reason: row.textOrNil(13).flatMap(Delivering.Reason.init))
        channel = row.textOrNil(14).flatMap(Channel.init)
        changedAt = Instant(milliseconds: Int64(row.integer(15)))
    }
}

/// A person's wishes as they are sealed.
private struct KeptReminding: Codable {
    var wish: ReminderWish
    var from: Int
    var until: Int
    var zone: String?
    var most: Int
    var names: Bool

    init(_ reminding: Reminding) {
        (wish, from, until) = (reminding.wish, reminding.quietFrom.minutes, reminding.quietUntil.minutes)
        (zone, most, names) = (reminding.zone, reminding.most, reminding.namesGroup)
    }

    var reminding: Reminding {
        Reminding(
            wish: wish, quietFrom: CivilTime(minutes: from) ?? Reminding.evening,
            quietUntil: CivilTime(minutes: until) ?? Reminding.morning, zone: zone, most: most, namesGroup: names)
    }
}
