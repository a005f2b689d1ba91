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
    "plugin, group_id, errors, strikes, rests_until, quarantined, class, message, at, calls, faults, peak, hook"

extension Reading {
    package func health(of plugin: String, in group: GroupRow) throws -> HealthRow {
        try connection.first(
            "SELECT \(columns) FROM plugin_health WHERE plugin = ? AND group_id = ?", [.text(plugin), .integer(group.row)]
        ).map(HealthRow.init) ?? HealthRow(plugin: plugin, group: group.row)
    }

    /// Whatever has been called, of one plugin or all, in one group or all.
    package func health(of plugin: String? = nil, in group: GroupRow? = nil, limit: Int) throws -> [HealthRow] {
        var narrowed = ["1 = 1 \(within("group_id"))"]
        var values: [SQLValue] = []
        if let plugin {
            narrowed.append("plugin = ?")
            values.append(.text(plugin))
        }
        if let group {
            narrowed.append("group_id = ?")
            values.append(.integer(group.row))
        }
        let clause = "WHERE " + narrowed.joined(separator: " AND ")
        return try connection.rows(
            "SELECT \(columns) FROM plugin_health \(clause) ORDER BY plugin, group_id LIMIT \(limit)", values
        ).map(HealthRow.init)
    }

    /// Plugins whose last call in a group went wrong.
    package func failing(in group: GroupRow? = nil) throws -> [HealthRow] {
        let narrowed = group == nil ? "" : "AND group_id = ?"
        return try connection.rows(
            "SELECT \(columns) FROM plugin_health WHERE message IS NOT NULL \(narrowed) \(within("group_id")) ORDER BY plugin",
            group.map { [.integer($0.row)] } ?? []
        ).map(HealthRow.init)
    }
}

extension Writing {
    package func keep(_ row: HealthRow) throws {
        let health = row.health
        try connection.run(
            """
            INSERT INTO plugin_health (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (plugin, group_id) DO UPDATE SET errors = excluded.errors, strikes = excluded.strikes,
                rests_until = excluded.rests_until, quarantined = excluded.quarantined, class = excluded.class,
                message = excluded.message, at = excluded.at, calls = excluded.calls, faults = excluded.faults,
                peak = excluded.peak, hook = excluded.hook
            """,
            [
                .text(row.plugin), .integer(row.group), .integer(health.errors), .integer(health.strikes),
                .optional(health.restsUntil?.milliseconds), .flag(health.isQuarantined),
                .optional(health.failure?.errorClass), .optional(health.failure?.message),
                .optional(health.failure?.at.milliseconds), .integer(row.calls),
                .text(row.faults.isEmpty ? "{}" : try JSONText.encode(row.faults)), .integer(row.peakBytes),
                .optional(health.failure?.hook),
            ])
    }

    /// Well again, as after another version was installed; what its calls took so far is kept.
    package func resetHealth(of plugin: String, in group: GroupRow?) throws {
        let (narrowed, values) = Writing.scope(plugin, group)
        try connection.run(
            """
            UPDATE plugin_health SET errors = 0, strikes = 0, rests_until = NULL, quarantined = 0, class = NULL,
                message = NULL, hook = NULL, at = NULL
            WHERE \(narrowed)
            """, values)
    }

    /// Everything about its calls, as after it was removed.
    package func forgetHealth(of plugin: String, in group: GroupRow?) throws {
        let (narrowed, values) = Writing.scope(plugin, group)
        for table in ["plugin_health", "plugin_calls"] {
            try connection.run("DELETE FROM \(table) WHERE \(narrowed)", values)
        }
    }

    /// One group, or all in which the installation for all serves: a group with a plugin of its own under that name keeps
    /// what it has.
    private static func scope(_ plugin: String, _ group: GroupRow?) -> (String, [SQLValue]) {
        if let group { return ("plugin = ? AND group_id = ?", [.text(plugin), .integer(group.row)]) }
        return (
            "plugin = ? AND group_id NOT IN (SELECT group_id FROM plugins WHERE plugin = ? AND group_id IS NOT NULL)",
            [.text(plugin), .text(plugin)]
        )
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
                hook: row.text(12), errorClass: row.text(6), message: message, at: Instant(milliseconds: Int64(row.integer(8))))
        }
        calls = row.integer(9)
        let text = row.text(10)
        faults = text == "{}" ? [:] : (try? JSONText.decode([String: Int].self, text)) ?? [:]
        peakBytes = row.integer(11)
    }
}
