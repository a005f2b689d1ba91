import Crypto
package import FoundationEssentials
import KithModel

/// An installed plugin, for one group or all.
package struct PluginRow: Hashable, Sendable {
    package var plugin: String
    /// Nil: for all groups.
    package var group: Int64?
    /// Content hash of the bundle.
    package var bundle: String
    /// Content hash of the data that was read out of it.
    package var definitions: String
    package var isBundled: Bool
    package var isEnabled: Bool

    package init(
        plugin: String, group: Int64?, bundle: String, definitions: String, isBundled: Bool, isEnabled: Bool = true
    ) {
        (self.plugin, self.group, self.bundle) = (plugin, group, bundle)
        (self.definitions, self.isBundled, self.isEnabled) = (definitions, isBundled, isEnabled)
    }
}

package enum DefinitionKind: String, Sendable { case bundle, definitions }

extension Reading {
    /// What a group has: its own plugins and those for all.
    package func plugins(of group: GroupRow) throws -> [PluginRow] {
        try plugins("AND (group_id IS NULL OR group_id = ?)", [.integer(group.row)])
    }

    package func plugins() throws -> [PluginRow] { try plugins("", []) }

    package func plugins(named plugin: String) throws -> [PluginRow] {
        try plugins("AND plugin = ?", [.text(plugin)])
    }

    private func plugins(_ narrowed: String, _ values: [SQLValue]) throws -> [PluginRow] {
        let reach = within("group_id")
        let isVisible = reach.isEmpty ? "1 = 1" : "(group_id IS NULL OR \(reach.dropFirst(4)))"
        return try connection.rows(
            """
            SELECT plugin, group_id, bundle, definitions, bundled, enabled FROM plugins
            WHERE \(isVisible) \(narrowed) ORDER BY plugin, id
            """, values
        ).map { row in
            PluginRow(
                plugin: row.text(0), group: row.integerOrNil(1).map(Int64.init), bundle: row.text(2),
                definitions: row.text(3), isBundled: row.flag(4), isEnabled: row.flag(5))
        }
    }

    package func definition(_ hash: String) throws -> Data? {
        try connection.first("SELECT content FROM definitions WHERE hash = ?", [.text(hash)])?.blobOrNil(0)
    }

    /// Settings as text: for the group where it set any, else for all.
    package func settings(of plugin: String, group: GroupRow?) throws -> [String: String] {
        let scopes: [SQLValue] = [.text("all"), .text(group?.group.id ?? "all")]
        let rows = try connection.rows(
            "SELECT scope, settings FROM plugin_settings WHERE plugin = ? AND scope IN (?, ?)", [.text(plugin)] + scopes)
        var settings: [String: String] = [:]
        for row in rows.sorted(by: { left, _ in left.text(0) == "all" }) {
            settings.merge(JSONText.facts(row.text(1))) { _, own in own }
        }
        return settings
    }

    /// What was set for this group, or for all, and nowhere else.
    package func ownSettings(of plugin: String, group: GroupRow?) throws -> [String: String] {
        let row = try connection.first(
            "SELECT settings FROM plugin_settings WHERE plugin = ? AND scope = ?",
            [.text(plugin), .text(group?.group.id ?? "all")])
        return row.map { JSONText.facts($0.text(0)) } ?? [:]
    }

    /// A group by the store's own reference.
    package func handle(of row: Int64) throws -> String? {
        try connection.first("SELECT handle FROM groups WHERE id = ? \(within("id"))", [.integer(row)])?.textOrNil(0)
    }
}

extension Writing {
    /// Keeps content under its SHA-256, which it returns in hexadecimal.
    @discardableResult
    package func define(_ content: Data, kind: DefinitionKind) throws -> String {
        let hash = SHA256.hash(data: content).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
        try connection.run(
            "INSERT INTO definitions (hash, kind, content) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING",
            [.text(hash), .text(kind.rawValue), .blob(content)])
        return hash
    }

    package func install(_ row: PluginRow, for group: GroupRow?) throws {
        try connection.run(
            """
            INSERT INTO plugins (plugin, scope, group_id, bundle, definitions, bundled, enabled)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (plugin, scope) DO UPDATE SET bundle = excluded.bundle, definitions = excluded.definitions,
                bundled = excluded.bundled, enabled = excluded.enabled
            """,
            [
                .text(row.plugin), .text(group?.group.id ?? "all"), .optional(group?.row), .text(row.bundle),
                .text(row.definitions), .flag(row.isBundled), .flag(row.isEnabled),
            ])
    }

    /// How many installations went.
    package func remove(plugin: String, from group: GroupRow?) throws -> Int {
        let scope = SQLValue.text(group?.group.id ?? "all")
        for table in ["plugin_settings", "plugin_versions", "subscriptions"] {
            try connection.run("DELETE FROM \(table) WHERE plugin = ? AND scope = ?", [.text(plugin), scope])
        }
        return try connection.run("DELETE FROM plugins WHERE plugin = ? AND scope = ?", [.text(plugin), scope])
    }

    package func set(_ settings: [String: String], of plugin: String, for group: GroupRow?) throws {
        try connection.run(
            """
            INSERT INTO plugin_settings (plugin, scope, settings) VALUES (?, ?, ?)
            ON CONFLICT (plugin, scope) DO UPDATE SET settings = excluded.settings
            """,
            [.text(plugin), .text(group?.group.id ?? "all"), .text(try JSONText.encode(settings))])
    }
}
