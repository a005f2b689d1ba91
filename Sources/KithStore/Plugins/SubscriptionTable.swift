import KithModel

extension Writing {
    /// What a plugin hears of from now on, where it is installed.
    package func subscribe(_ plugin: String, to kinds: [String], for group: GroupRow?) throws {
        let scope = group?.group.id ?? "all"
        try connection.run("DELETE FROM subscriptions WHERE plugin = ? AND scope = ?", [.text(plugin), .text(scope)])
        for kind in kinds {
            try connection.run(
                "INSERT INTO subscriptions (kind, plugin, scope, group_id) VALUES (?, ?, ?, ?)",
                [.text(kind), .text(plugin), .text(scope), .optional(group?.row)])
        }
    }

    /// One row for each plugin of the group that asked for the kind.
    func deliver(_ event: Int64, _ kind: EventKind, group: GroupRow) throws {
        guard kind.isPublic else { return }
        // A group's own plugin stands before one for all of the same name, also where it does not listen.
        let asked = try connection.rows(
            """
            INSERT INTO deliveries (event, group_id, plugin)
            SELECT ?, ?, plugin FROM subscriptions AS asked
            WHERE kind = ? AND (group_id = ? OR group_id IS NULL AND NOT EXISTS
                (SELECT 1 FROM plugins WHERE plugins.plugin = asked.plugin AND plugins.group_id = ?))
            ORDER BY plugin RETURNING plugin
            """,
            [.integer(event), .integer(group.row), .text(kind.rawValue), .integer(group.row), .integer(group.row)])
        for row in asked { arrivals.note(PluginPlace(group: group.row, plugin: row.text(0))) }
    }
}
