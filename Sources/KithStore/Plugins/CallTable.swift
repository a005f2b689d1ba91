package import KithModel

/// One call of a plugin in one group.
package struct CallRecord: Hashable, Sendable {
    package var at: Instant
    package var hook: String
    /// The kind of the event, for a handler.
    package var event: String?
    package var errorClass: String?
    package var message: String?
    /// Kinds of what it asked for.
    package var effects: [String]
    package var cpuMicroseconds: Int
    package var wallMicroseconds: Int
    package var peakBytes: Int
    package var logs: [String]

    package init(
        at: Instant, hook: String, event: String?, errorClass: String?, message: String?, effects: [String],
        cpuMicroseconds: Int, wallMicroseconds: Int, peakBytes: Int, logs: [String]
    ) {
        (self.at, self.hook, self.event) = (at, hook, event)
        (self.errorClass, self.message, self.effects) = (errorClass, message, effects)
        (self.cpuMicroseconds, self.wallMicroseconds) = (cpuMicroseconds, wallMicroseconds)
        (self.peakBytes, self.logs) = (peakBytes, logs)
    }
}

extension Reading {
    /// The newest calls, the oldest first; up to a hundred are kept for each plugin and group.
    package func calls(
        of plugin: String, in group: GroupRow, after number: Int = 0, limit: Int = 100
    ) throws -> [CallRecord] {
        try connection.rows(
            """
            SELECT at, hook, event, class, message, effects, cpu_us, wall_us, peak, logs FROM plugin_calls
            WHERE plugin = ? AND group_id = ? AND number > ? ORDER BY number DESC LIMIT \(limit)
            """, [.text(plugin), .integer(group.row), .integer(number)]
        ).reversed().map { row in
            let logs = try openGroupText(row.blobOrNil(9), of: group, place: "plugin_calls/\(plugin)")
            return CallRecord(
                at: Instant(milliseconds: Int64(row.integer(0))), hook: row.text(1), event: row.textOrNil(2),
                errorClass: row.textOrNil(3), message: row.textOrNil(4),
                effects: row.text(5).split(separator: " ").map(String.init), cpuMicroseconds: row.integer(6),
                wallMicroseconds: row.integer(7), peakBytes: row.integer(8),
                logs: try logs.map { try JSONText.decode([String].self, $0) } ?? [])
        }
    }

    /// Groups in which a plugin has been called, and how often.
    package func callCounts(of plugin: String) throws -> [Int64: Int] {
        Dictionary(
            try connection.rows("SELECT group_id, calls FROM plugin_health WHERE plugin = ?", [.text(plugin)]).map {
                (Int64($0.integer(0)), $0.integer(1))
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension Writing {
    /// - Parameter number: which call of the plugin in the group this is, from 1.
    package func keep(_ call: CallRecord, of plugin: String, in group: GroupRow, number: Int) throws {
        let logs =
            call.logs.isEmpty
            ? nil : try sealGroupText(try JSONText.encode(call.logs), of: group, place: "plugin_calls/\(plugin)")
        try connection.run(
            """
            INSERT INTO plugin_calls (plugin, group_id, slot, number, at, hook, event, class, message, effects, cpu_us,
                wall_us, peak, logs)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (plugin, group_id, slot) DO UPDATE SET number = excluded.number, at = excluded.at,
                hook = excluded.hook, event = excluded.event, class = excluded.class, message = excluded.message,
                effects = excluded.effects, cpu_us = excluded.cpu_us, wall_us = excluded.wall_us, peak = excluded.peak,
                logs = excluded.logs
            """,
            [
                .text(plugin), .integer(group.row), .integer(number % 100), .integer(number),
                .integer(call.at.milliseconds), .text(call.hook), .optional(call.event), .optional(call.errorClass),
                .optional(call.message), .text(call.effects.joined(separator: " ")), .integer(call.cpuMicroseconds),
                .integer(call.wallMicroseconds), .integer(call.peakBytes), .optional(logs),
            ])
    }
}
