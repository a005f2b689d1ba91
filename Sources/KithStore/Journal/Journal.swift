import FoundationEssentials
package import KithModel

extension Writing {
    /// Appends to the journal, within the transaction of the change it tells of, and for the plugins that asked.
    ///
    /// Kinds of events that plugins cause are internal, so nothing that a plugin does is delivered to one.
    package func record(_ event: Event, group: GroupRow? = nil) throws {
        let facts = event.facts.isEmpty ? "{}" : try JSONText.encode(event.facts)
        try connection.run(
            "INSERT INTO events (at, kind, group_id, subject, facts) VALUES (?, ?, ?, ?, ?)",
            [
                .integer(event.at.milliseconds), .text(event.kind.rawValue), .optional(group?.row),
                .optional(event.subject), .text(facts),
            ])
        guard let group else {
            // A closure or a plugin of every group.
            if event.kind.changesPlans { try lookAtAll(event.at) }
            return
        }
        try deliver(connection.lastRow, event.kind, group: group)
        if event.kind.changesPlans { try look(at: group, event.at) }
    }
}

extension Reading {
    /// The sequence of the newest event, 0 before the first.
    package func newestEvent() throws -> Int64 {
        Int64(try connection.first("SELECT COALESCE(MAX(sequence), 0) FROM events")?.integer(0) ?? 0)
    }

    /// Up to `limit` events after a sequence, in order; the group as its id, and beside the event as the store's own
    /// reference and its handle. Those of no group are among them for everybody.
    package func events(
        after sequence: Int64, group: GroupRow? = nil, limit: Int
    ) throws -> [(event: Event, group: Int64?, handle: String?)] {
        let reach = within("events.group_id")
        let narrowed =
            (group == nil ? "" : "AND events.group_id = ? ")
            + (reach.isEmpty ? "" : "AND (events.group_id IS NULL OR \(reach.dropFirst(4)))")
        var values: [SQLValue] = [.integer(sequence)]
        if let group { values.append(.integer(group.row)) }
        return try connection.rows(
            """
            SELECT sequence, at, kind, public_id, handle, subject, facts, events.group_id
            FROM events LEFT JOIN groups ON groups.id = events.group_id
            WHERE sequence > ? \(narrowed) ORDER BY sequence LIMIT \(limit)
            """, values
        ).compactMap { row in
            // A kind that this build does not know was written by a newer one and is passed over.
            guard let kind = EventKind(rawValue: row.text(2)) else { return nil }
            let event = Event(
                sequence: Int64(row.integer(0)), at: Instant(milliseconds: Int64(row.integer(1))), kind: kind,
                group: row.textOrNil(3), subject: row.textOrNil(5), facts: JSONText.facts(row.text(6)))
            return (event, row.integerOrNil(7).map(Int64.init), row.textOrNil(4))
        }
    }
}
