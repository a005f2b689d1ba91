package import FoundationEssentials
import KithModel

/// What a plugin remembers in one group.
package struct PluginState: Hashable, Sendable {
    /// The shape that it is of: the bundle's `state_version`.
    package var version: Int
    /// As the plugin returned it, JSON.
    package var content: Data
    /// Rises with every change.
    package var revision: Int

    package init(version: Int, content: Data, revision: Int) {
        (self.version, self.content, self.revision) = (version, content, revision)
    }
}

extension Reading {
    package func state(of plugin: String, in group: GroupRow) throws -> PluginState? {
        try connection.first(
            "SELECT version, content, revision FROM plugin_states WHERE plugin = ? AND group_id = ?",
            [.text(plugin), .integer(group.row)]
        ).flatMap { row in
            guard let content = try openGroupData(row.blobOrNil(1), of: group, place: "plugin_states/\(plugin)") else {
                return nil
            }
            return PluginState(version: row.integer(0), content: content, revision: row.integer(2))
        }
    }

    /// Rises with every change of the state; 0 where there is none.
    package func stateRevision(of plugin: String, in group: GroupRow) throws -> Int {
        try connection.first(
            "SELECT revision FROM plugin_states WHERE plugin = ? AND group_id = ?", [.text(plugin), .integer(group.row)]
        )?.integer(0) ?? 0
    }

    /// The groups in which an installation remembers something.
    package func groupsWithState(of plugin: String, for group: GroupRow?) throws -> [GroupRow] {
        let rows: [Columns]
        if let group {
            rows = try connection.rows(
                "SELECT group_id FROM plugin_states WHERE plugin = ? AND group_id = ?", [.text(plugin), .integer(group.row)])
        } else {
            rows = try connection.rows(
                """
                SELECT group_id FROM plugin_states WHERE plugin = ? AND group_id NOT IN
                    (SELECT group_id FROM plugins WHERE plugin = ? AND group_id IS NOT NULL)
                """, [.text(plugin), .text(plugin)])
        }
        return try rows.compactMap { try self.group(row: Int64($0.integer(0))) }
    }

    /// The groups in which a state of a version was left behind.
    package func groupsWithStateBefore(of plugin: String, version: Int, for group: GroupRow?) throws -> [GroupRow] {
        try connection.rows(
            """
            SELECT group_id FROM plugin_states_before WHERE plugin = ? AND version = ? AND (? IS NULL OR group_id = ?)
            """, [.text(plugin), .integer(version), .optional(group?.row), .optional(group?.row)]
        ).compactMap { try self.group(row: Int64($0.integer(0))) }
    }

    /// What the state was when a version of it was left behind.
    package func stateBefore(of plugin: String, version: Int, in group: GroupRow) throws -> Data? {
        let row = try connection.first(
            "SELECT content FROM plugin_states_before WHERE plugin = ? AND group_id = ? AND version = ?",
            [.text(plugin), .integer(group.row), .integer(version)])
        return try openGroupData(row?.blobOrNil(0), of: group, place: "plugin_states/\(plugin)")
    }
}

extension Writing {
    package func keep(_ state: PluginState, of plugin: String, in group: GroupRow) throws {
        let sealed = try sealGroupData(state.content, of: group, place: "plugin_states/\(plugin)")
        try connection.run(
            """
            INSERT INTO plugin_states (plugin, group_id, version, content, revision) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (plugin, group_id) DO UPDATE SET version = excluded.version, content = excluded.content,
                revision = excluded.revision
            """,
            [.text(plugin), .integer(group.row), .integer(state.version), .blob(sealed), .integer(state.revision)])
    }

    /// Keeps the state that a newer version is about to change.
    package func setAside(_ state: PluginState, of plugin: String, in group: GroupRow) throws {
        let sealed = try sealGroupData(state.content, of: group, place: "plugin_states/\(plugin)")
        try connection.run(
            """
            INSERT INTO plugin_states_before (plugin, group_id, version, content) VALUES (?, ?, ?, ?)
            ON CONFLICT (plugin, group_id, version) DO UPDATE SET content = excluded.content
            """, [.text(plugin), .integer(group.row), .integer(state.version), .blob(sealed)])
    }

    package func forgetState(of plugin: String, in group: GroupRow) throws {
        try connection.run(
            "DELETE FROM plugin_states WHERE plugin = ? AND group_id = ?", [.text(plugin), .integer(group.row)])
    }

    /// Everything that a removed plugin remembered.
    package func forgetStates(of plugin: String, in group: GroupRow?) throws {
        for table in ["plugin_states", "plugin_states_before"] {
            if let group {
                try connection.run(
                    "DELETE FROM \(table) WHERE plugin = ? AND group_id = ?", [.text(plugin), .integer(group.row)])
            } else {
                try connection.run(
                    """
                    DELETE FROM \(table) WHERE plugin = ? AND group_id NOT IN
                        (SELECT group_id FROM plugins WHERE plugin = ? AND group_id IS NOT NULL)
                    """, [.text(plugin), .text(plugin)])
            }
        }
    }
}
