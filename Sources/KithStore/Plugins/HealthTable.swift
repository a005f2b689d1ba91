import FoundationEssentials
package import KithModel

/// A plugin's health in one group, with what its calls took so far.
package struct HealthRow: Hashable, Sendable {
    package var plugin: String
    package var group: Int64
    package var health = PluginHealth()
    /// Since it was installed.
    package var calls = 0
    /// How many failed, by class.
    package var faults: [String: Int] = [:]
    package var peakBytes = 0

    package init(plugin: String, group: Int64) { (self.plugin, self.group) = (plugin, group) }
}

private let columns =
    "plugin, group_id, errors, strikes, rests_until, quarantined, class, message, at, calls, faults, peak"

extension Reading {
    package func health(of plugin: String, in group: GroupRow) throws -> HealthRow {
        try connection.first(
            "SELECT \(columns) FROM plugin_health WHERE plugin = ? AND group_id = ?", [.text(plugin), .integer(group.row)]
        ).map(HealthRow.init) ?? HealthRow(plugin: plugin, group: group.row)
    }

    /// Whatever has been called, of one plugin or all, in one group or all.
    package func health(of plugin: String? = nil, in group: GroupRow? = nil, limit: Int) throws -> [HealthRow] {
        var narrowed: [String] = []
        var values: [SQLValue] = []
        if let plugin {
            narrowed.append("plugin = ?")
            values.append(.text(plugin))
        }
        if let group {
            narrowed.append("group_id = ?")
            values.append(.integer(group.row))
        }
        let clause = narrowed.isEmpty ? "" : "WHERE " + narrowed.joined(separator: " AND ")
        return try connection.rows(
            "SELECT \(columns) FROM plugin_health \(clause) ORDER BY plugin, group_id LIMIT \(limit)", values
        ).map(HealthRow.init)
    }

    /// Plugins whose last call in a group went wrong.
    package func failing(in group: GroupRow? = nil) throws -> [HealthRow] {
        let narrowed = group == nil ? "" : "AND group_id = ?"
        return try connection.rows(
            "SELECT \(columns) FROM plugin_health WHERE message IS NOT NULL \(narrowed) ORDER BY plugin",
            group.map { [.integer($0.row)] } ?? []
        ).map(HealthRow.init)
    }
}

extension Writing {
    package func keep(_ row: HealthRow) throws {
        let health = row.health
        try connection.run(
            """
            INSERT INTO plugin_health (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (plugin, group_id) DO UPDATE SET errors = excluded.errors, strikes = excluded.strikes,
                rests_until = excluded.rests_until, quarantined = excluded.quarantined, class = excluded.class,
                message = excluded.message, at = excluded.at, calls = excluded.calls, faults = excluded.faults,
                peak = excluded.peak
            """,
            [
                .text(row.plugin), .integer(row.group), .integer(health.errors), .integer(health.strikes),
                .optional(health.restsUntil?.milliseconds), .flag(health.isQuarantined),
                .optional(health.failure?.errorClass), .optional(health.failure?.message),
                .optional(health.failure?.at.milliseconds), .integer(row.calls),
                .text(row.faults.isEmpty ? "{}" : try JSONText.encode(row.faults)), .integer(row.peakBytes),
            ])
    }

    /// Begins anew, as after another version was installed; what its calls took is forgotten too.
    package func forgetHealth(of plugin: String, in group: GroupRow?) throws {
        for table in ["plugin_health", "plugin_calls"] {
            if let group {
                try connection.run(
                    "DELETE FROM \(table) WHERE plugin = ? AND group_id = ?", [.text(plugin), .integer(group.row)])
            } else {
                // A group with a plugin of its own under that name keeps its health.
                try connection.run(
                    """
                    DELETE FROM \(table) WHERE plugin = ? AND group_id NOT IN
                        (SELECT group_id FROM plugins WHERE plugin = ? AND group_id IS NOT NULL)
                    """, [.text(plugin), .text(plugin)])
            }
        }
    }
}

extension HealthRow {
    fileprivate init(_ row: Columns) {
        self.init(plugin: row.text(0), group: Int64(row.integer(1)))
        health.errors = row.integer(2)
        health.strikes = row.integer(3)
        health.restsUntil = row.integerOrNil(4).map { Instant(milliseconds: Int64($0)) }
        health.isQuarantined = row.flag(5)
        if let message = row.textOrNil(7) {
            health.failure = PluginHealth.Failure(
                errorClass: row.text(6), message: message, at: Instant(milliseconds: Int64(row.integer(8))))
        }
        calls = row.integer(9)
        let text = row.text(10)
        faults = text == "{}" ? [:] : (try? JSONText.decode([String: Int].self, text)) ?? [:]
        peakBytes = row.integer(11)
    }
}
