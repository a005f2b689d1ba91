package import KithModel

/// A note with what the store alone knows.
package struct NoteRow: Hashable, Sendable {
    package var row: Int64
    package var note: Note
    /// The store's own reference to the action that it made.
    package var action: Int64?
}

private let columns = """
    notes.id, notes.public_id, kind, notes.text, voices, actions.public_id, day, action_id
    """

extension Reading {
    /// What was noted of a meeting, in order; after a note where one is named.
    ///
    /// - Returns: nil where there is no such note to go on after.
    package func notes(
        of key: CivilDateTime, in series: Int64, _ group: GroupRow, after id: String? = nil, limit: Int
    ) throws -> [NoteRow]? {
        var start: Int64 = 0
        if let id {
            guard let found = try note(id, of: key, in: series, group) else { return nil }
            start = found.row
        }
        return try connection.rows(
            """
            SELECT \(columns) FROM notes LEFT JOIN actions ON actions.id = notes.action_id
            WHERE series_id = ? AND key_at = ? AND notes.id > ? ORDER BY notes.id LIMIT ?
            """, [.integer(series), .text(key.description), .integer(start), .integer(limit)]
        ).compactMap { try noteRow($0, in: group) }
    }

    package func note(
        _ id: String, of key: CivilDateTime, in series: Int64, _ group: GroupRow
    ) throws -> NoteRow? {
        try connection.first(
            """
            SELECT \(columns) FROM notes LEFT JOIN actions ON actions.id = notes.action_id
            WHERE notes.public_id = ? AND series_id = ? AND key_at = ?
            """, [.text(id), .integer(series), .text(key.description)]
        ).flatMap { try noteRow($0, in: group) }
    }

    private func noteRow(_ row: Columns, in group: GroupRow) throws -> NoteRow? {
        guard let kind = NoteKind(rawValue: row.text(2)), let day = CivilDate(row.text(6)) else { return nil }
        let id = row.text(1)
        let text = try openGroupText(row.blobOrNil(3), of: group, place: NoteRow.place(id)) ?? ""
        return NoteRow(
            row: Int64(row.integer(0)),
            note: Note(
                id: id, kind: kind, text: text, voices: row.integerOrNil(4), action: row.textOrNil(5), day: day),
            action: row.integerOrNil(7).map(Int64.init))
    }
}

extension Writing {
    /// - Parameter note: where it names an action, one that is on the list already.
    package func insert(_ note: Note, of key: CivilDateTime, in series: Int64, _ group: GroupRow) throws {
        let sealed = try sealGroupText(note.text, of: group, place: NoteRow.place(note.id))
        try connection.run(
            """
            INSERT INTO notes (public_id, group_id, series_id, key_at, kind, text, voices, action_id, day)
            VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT id FROM actions WHERE public_id = ?), ?)
            """,
            [
                .text(note.id), .integer(group.row), .integer(series), .text(key.description), .text(note.kind.rawValue),
                .blob(sealed), .optional(note.voices), .optional(note.action), .text(note.day.description),
            ])
    }

    /// The note goes, and the action that it made: both hold the same words.
    package func strike(_ note: NoteRow) throws {
        try connection.run("DELETE FROM notes WHERE id = ?", [.integer(note.row)])
        if let action = note.action { try connection.run("DELETE FROM actions WHERE id = ?", [.integer(action)]) }
    }
}

extension NoteRow {
    /// What a sealed text belongs to: moved to another note, it does not open.
    fileprivate static func place(_ id: String) -> String { "notes.text/\(id)" }
}
