package import KithModel

/// A step that a plugin wants in the group's next agenda.
package struct Addition: Hashable, Sendable {
    /// The store's own reference.
    package var row: Int64
    package var step: AgendaStep
}

extension Reading {
    /// What waits for the group's next agenda; what is more than twenty waits for the one after it.
    package func additions(to group: GroupRow) throws -> [Addition] {
        try connection.rows(
            "SELECT id, step FROM agenda_additions WHERE group_id = ? AND occurrence IS NULL ORDER BY id LIMIT 20",
            [.integer(group.row)]
        ).compactMap { row in
            try openGroupText(row.blobOrNil(1), of: group, place: "agenda_additions.step").map {
                Addition(row: Int64(row.integer(0)), step: try JSONText.decode(AgendaStep.self, $0))
            }
        }
    }
}

extension Writing {
    package func insertAddition(_ step: AgendaStep, effect: Int64, into group: GroupRow) throws {
        let sealed = try sealGroupText(try JSONText.encode(step), of: group, place: "agenda_additions.step")
        try connection.run(
            "INSERT INTO agenda_additions (group_id, effect, step) VALUES (?, ?, ?)",
            [.integer(group.row), .integer(effect), .blob(sealed)])
    }

    /// They are in the agenda of a meeting now, and come once. What came while that agenda was made waits for the next.
    package func use(_ additions: [Addition], in series: Int64, at key: CivilDateTime) throws {
        for addition in additions {
            try connection.run(
                """
                UPDATE agenda_additions SET occurrence = (SELECT id FROM occurrences WHERE series_id = ? AND key_at = ?)
                WHERE id = ? AND occurrence IS NULL
                """, [.integer(series), .text(key.description), .integer(addition.row)])
        }
    }
}
