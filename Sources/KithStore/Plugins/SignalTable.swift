package import KithModel

/// A line that a plugin wants to be seen in status until a day.
package struct SignalRow: Hashable, Sendable {
    package var plugin: String
    package var text: String
    package var until: CivilDate
}

extension Reading {
    /// Those that are still to be seen on a day: the newest of each plugin that the group still has.
    package func signals(in group: GroupRow, on day: CivilDate) throws -> [SignalRow] {
        try connection.rows(
            """
            SELECT plugin, text, until_date FROM signals JOIN effects ON effects.id = signals.effect
            WHERE signals.id IN
                (SELECT MAX(signals.id) FROM signals JOIN effects ON effects.id = signals.effect
                 WHERE signals.group_id = ? AND until_date >= ? GROUP BY plugin)
                AND EXISTS (SELECT 1 FROM plugins WHERE plugins.plugin = effects.plugin AND enabled = 1
                    AND (plugins.group_id = ? OR plugins.group_id IS NULL))
            ORDER BY signals.id DESC LIMIT 10
            """, [.integer(group.row), .text(day.description), .integer(group.row)]
        ).compactMap { row in
            guard let until = CivilDate(row.text(2)),
                let text = try openGroupText(row.blobOrNil(1), of: group, place: "signals.text")
            else { return nil }
            return SignalRow(plugin: row.text(0), text: text, until: until)
        }
    }

    /// Groups with anything to be seen on a day or after.
    package func groupsWithSignals(on day: CivilDate) throws -> Set<Int64> {
        Set(
            try connection.rows(
                "SELECT DISTINCT group_id FROM signals WHERE until_date >= ? \(within("group_id"))", [.text(day.description)]
            ).map { Int64($0.integer(0)) })
    }
}

extension Writing {
    package func insertSignal(_ text: String, until: CivilDate, effect: Int64, into group: GroupRow) throws {
        let sealed = try sealGroupText(text, of: group, place: "signals.text")
        try connection.run(
            "INSERT INTO signals (group_id, effect, text, until_date) VALUES (?, ?, ?, ?)",
            [.integer(group.row), .integer(effect), .blob(sealed), .text(until.description)])
    }
}
