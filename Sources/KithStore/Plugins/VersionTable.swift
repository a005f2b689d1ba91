import KithModel

/// A version of a plugin that was there before.
package struct PluginVersion: Hashable, Sendable {
    package var id: Int64
    package var version: String
    package var bundle: String
    package var definitions: String
}

extension Reading {
    /// The newest first.
    package func versions(of plugin: String, for group: GroupRow?) throws -> [PluginVersion] {
        try connection.rows(
            "SELECT id, version, bundle, definitions FROM plugin_versions WHERE plugin = ? AND scope = ? ORDER BY id DESC",
            [.text(plugin), .text(group?.group.id ?? "all")]
        ).map {
            PluginVersion(id: Int64($0.integer(0)), version: $0.text(1), bundle: $0.text(2), definitions: $0.text(3))
        }
    }
}

extension Writing {
    /// The last five stay.
    package func setAside(_ row: PluginRow, version: String, for group: GroupRow?, at: Int64) throws {
        let scope = SQLValue.text(group?.group.id ?? "all")
        try connection.run(
            "INSERT INTO plugin_versions (plugin, scope, bundle, definitions, version, at) VALUES (?, ?, ?, ?, ?, ?)",
            [.text(row.plugin), scope, .text(row.bundle), .text(row.definitions), .text(version), .integer(at)])
        try connection.run(
            """
            DELETE FROM plugin_versions WHERE plugin = ? AND scope = ? AND id NOT IN
                (SELECT id FROM plugin_versions WHERE plugin = ? AND scope = ? ORDER BY id DESC LIMIT 5)
            """, [.text(row.plugin), scope, .text(row.plugin), scope])
    }

    package func take(_ version: PluginVersion) throws {
        try connection.run("DELETE FROM plugin_versions WHERE id = ?", [.integer(version.id)])
    }
}
