package import KithModel

extension Writing {
    /// Enters what a plugin asked for at an event; nil where it was entered before.
    package func enterEffect(
        _ kind: String, of plugin: String, event: Int64, position: Int, group: GroupRow, at: Instant
    ) throws -> Int64? {
        let changed = try connection.run(
            """
            INSERT INTO effects (group_id, plugin, event, position, kind, at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (event, plugin, position) DO NOTHING
            """,
            [
                .integer(group.row), .text(plugin), .integer(event), .integer(position), .text(kind),
                .integer(at.milliseconds),
            ])
        return changed == 1 ? connection.lastRow : nil
    }
}

extension Reading {
    /// Kinds of what a plugin asked for at an event, in order.
    package func effects(of plugin: String, at event: Int64) throws -> [String] {
        try connection.rows(
            "SELECT kind FROM effects WHERE event = ? AND plugin = ? ORDER BY position", [.integer(event), .text(plugin)]
        ).map { $0.text(0) }
    }
}
