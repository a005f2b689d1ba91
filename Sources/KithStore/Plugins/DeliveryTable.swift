package import KithModel

/// An event that a plugin has not heard of yet.
package struct Delivery: Hashable, Sendable {
    package var id: Int64
    package var event: Event
}

extension Reading {
    /// What waits for a plugin in a group, in order.
    package func deliveries(to plugin: String, in group: Int64, limit: Int) throws -> [Delivery] {
        try connection.rows(
            """
            SELECT deliveries.id, sequence, at, kind, subject, facts FROM deliveries JOIN events ON sequence = event
            WHERE deliveries.group_id = ? AND plugin = ? ORDER BY deliveries.id LIMIT \(limit)
            """, [.integer(group), .text(plugin)]
        ).compactMap { row in
            guard let kind = EventKind(rawValue: row.text(3)) else { return nil }
            return Delivery(
                id: Int64(row.integer(0)),
                event: Event(
                    sequence: Int64(row.integer(1)), at: Instant(milliseconds: Int64(row.integer(2))), kind: kind,
                    subject: row.textOrNil(4), facts: JSONText.facts(row.text(5))))
        }
    }

    /// Where something waits.
    package func placesWaiting() throws -> [PluginPlace] {
        try connection.rows("SELECT DISTINCT group_id, plugin FROM deliveries").map {
            PluginPlace(group: Int64($0.integer(0)), plugin: $0.text(1))
        }
    }

    package func placesWaiting(for plugin: String) throws -> [PluginPlace] {
        try connection.rows("SELECT DISTINCT group_id FROM deliveries WHERE plugin = ?", [.text(plugin)]).map {
            PluginPlace(group: Int64($0.integer(0)), plugin: plugin)
        }
    }

    package func countWaiting(for plugin: String, in group: GroupRow) throws -> Int {
        try connection.first(
            "SELECT COUNT(*) FROM deliveries WHERE group_id = ? AND plugin = ?", [.integer(group.row), .text(plugin)]
        )?.integer(0) ?? 0
    }

    /// The newest events of some kinds in a group, the oldest first.
    package func lastEvents(of kinds: [String], in group: GroupRow, limit: Int) throws -> [Event] {
        guard !kinds.isEmpty else { return [] }
        let marks = kinds.map { _ in "?" }.joined(separator: ", ")
        return try connection.rows(
            """
            SELECT sequence, at, kind, subject, facts FROM events WHERE group_id = ? AND kind IN (\(marks))
            ORDER BY sequence DESC LIMIT \(limit)
            """, [.integer(group.row)] + kinds.map(SQLValue.text)
        ).reversed().compactMap { row in
            guard let kind = EventKind(rawValue: row.text(2)) else { return nil }
            return Event(
                sequence: Int64(row.integer(0)), at: Instant(milliseconds: Int64(row.integer(1))), kind: kind,
                group: group.group.id, subject: row.textOrNil(3), facts: JSONText.facts(row.text(4)))
        }
    }
}

extension Writing {
    /// The delivery has ended; false where it had before.
    package func end(_ delivery: Int64) throws -> Bool {
        try connection.run("DELETE FROM deliveries WHERE id = ?", [.integer(delivery)]) == 1
    }

    /// What still waits for a plugin goes, in a group or wherever the installation for all serves.
    package func endDeliveries(to plugin: String, in group: GroupRow?) throws {
        if let group {
            try connection.run(
                "DELETE FROM deliveries WHERE plugin = ? AND group_id = ?", [.text(plugin), .integer(group.row)])
        } else {
            try connection.run(
                """
                DELETE FROM deliveries WHERE plugin = ? AND group_id NOT IN
                    (SELECT group_id FROM plugins WHERE plugin = ? AND group_id IS NOT NULL)
                """, [.text(plugin), .text(plugin)])
        }
    }
}
