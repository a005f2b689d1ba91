package import KithModel

extension Reading {
    /// Steps that plugins want in the group's next agenda.
    package func additions(to group: GroupRow) throws -> [AgendaStep] {
        try connection.rows(
            "SELECT step FROM agenda_additions WHERE group_id = ? AND occurrence IS NULL ORDER BY id LIMIT 20",
            [.integer(group.row)]
        ).compactMap { row in
            try openGroupText(row.blobOrNil(0), of: group, place: "agenda_additions.step").map {
                try JSONText.decode(AgendaStep.self, $0)
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

    /// They are in the agenda of a meeting now, and come once.
    package func useAdditions(of group: GroupRow, in series: Int64, at key: CivilDateTime) throws {
        try connection.run(
            """
            UPDATE agenda_additions SET occurrence =
                (SELECT id FROM occurrences WHERE series_id = ? AND key_at = ?)
            WHERE group_id = ? AND occurrence IS NULL
            """, [.integer(series), .text(key.description), .integer(group.row)])
    }
}
