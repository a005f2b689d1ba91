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

private let columns =
    "plugin_calls.group_id, at, hook, event, class, message, effects, cpu_us, wall_us, peak, logs, plugin_calls.id"

extension Reading {
    /// The newest calls in a group, the oldest first; up to a hundred are kept for each plugin and group.
    package func calls(of plugin: String, in group: GroupRow, limit: Int = 100) throws -> [CallRecord] {
        try connection.rows(
            "SELECT \(columns) FROM plugin_calls WHERE plugin = ? AND group_id = ? ORDER BY id DESC LIMIT \(limit)",
            [.text(plugin), .integer(group.row)]
        ).reversed().map { try call($0, of: plugin, in: group) }
    }

    /// Calls after one, in any group or in one, with the group and the id to go on from; a page of them.
    package func calls(
        of plugin: String, in group: GroupRow?, after id: Int64
    ) throws -> [(id: Int64, group: GroupRow, call: CallRecord)] {
        let narrowed = group == nil ? "" : "AND group_id = ?"
        return try connection.rows(
            "SELECT \(columns) FROM plugin_calls WHERE id > ? AND plugin = ? \(narrowed) \(within("group_id")) ORDER BY id LIMIT 500",
            [.integer(id), .text(plugin)] + (group.map { [.integer($0.row)] } ?? [])
        ).compactMap { row in
            guard let place = try self.group(row: Int64(row.integer(0))) else { return nil }
            return (Int64(row.integer(11)), place, try call(row, of: plugin, in: place))
        }
    }

    /// The newest call of all, 0 before the first.
    package func newestCall() throws -> Int64 {
        Int64(try connection.first("SELECT COALESCE(MAX(id), 0) FROM plugin_calls")?.integer(0) ?? 0)
    }

    private func call(_ row: Columns, of plugin: String, in group: GroupRow) throws -> CallRecord {
        let logs = try openGroupText(row.blobOrNil(10), of: group, place: "plugin_calls/\(plugin)")
        return CallRecord(
            at: Instant(milliseconds: Int64(row.integer(1))), hook: row.text(2), event: row.textOrNil(3),
            errorClass: row.textOrNil(4), message: row.textOrNil(5),
            effects: row.text(6).split(separator: " ").map(String.init), cpuMicroseconds: row.integer(7),
            wallMicroseconds: row.integer(8), peakBytes: row.integer(9),
            logs: try logs.map { try JSONText.decode([String].self, $0) } ?? [])
    }
}

extension Writing {
    /// - Parameter number: which call of the plugin in the group this is, from 1.
    package func keep(_ call: CallRecord, of plugin: String, in group: GroupRow, number: Int) throws {
        let logs =
            call.logs.isEmpty
            ? nil : try sealGroupText(try JSONText.encode(call.logs), of: group, place: "plugin_calls/\(plugin)")
        let slot = SQLValue.integer(number % 100)
        try connection.run(
            "DELETE FROM plugin_calls WHERE plugin = ? AND group_id = ? AND slot = ?",
            [.text(plugin), .integer(group.row), slot])
        try connection.run(
            """
            INSERT INTO plugin_calls (plugin, group_id, slot, at, hook, event, class, message, effects, cpu_us, wall_us, peak,
                logs)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(plugin), .integer(group.row), slot, .integer(call.at.milliseconds), .text(call.hook),
                .optional(call.event), .optional(call.errorClass), .optional(call.message),
                .text(call.effects.joined(separator: " ")), .integer(call.cpuMicroseconds),
                .integer(call.wallMicroseconds), .integer(call.peakBytes), .optional(logs),
            ])
    }
}
