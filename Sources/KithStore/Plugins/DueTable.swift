package import KithModel

/// Something that somebody is to be reminded of when its time comes. Who that is, and how they are reached, is found out then.
package struct DueRow: Hashable, Sendable {
    package var audience: String
    /// On the wall clock of the zone; the instant follows from it and is found anew when the zone's rules change.
    package var on: CivilDateTime
    package var at: Instant
    package var zone: String
    package var tzdata: String
    /// Content hash of the bundle that asked for it.
    package var bundle: String
    package var text: String

    package init(
        audience: String, on: CivilDateTime, at: Instant, zone: String, tzdata: String, bundle: String, text: String
    ) {
        (self.audience, self.on, self.at, self.zone) = (audience, on, at, zone)
        (self.tzdata, self.bundle, self.text) = (tzdata, bundle, text)
    }
}

extension Reading {
    /// What is due in a group, the nearest first.
    package func due(in group: GroupRow, limit: Int = 1000) throws -> [DueRow] {
        try connection.rows(
            """
            SELECT audience, due_on, due_at, zone, tzdata, bundle, text FROM due WHERE group_id = ?
            ORDER BY due_at, id LIMIT \(limit)
            """, [.integer(group.row)]
        ).compactMap { row in
            guard let on = CivilDateTime(row.text(1)) else { return nil }
            return DueRow(
                audience: row.text(0), on: on, at: Instant(milliseconds: Int64(row.integer(2))), zone: row.text(3),
                tzdata: row.text(4), bundle: row.text(5),
                text: try openGroupText(row.blobOrNil(6), of: group, place: "due.text") ?? "")
        }
    }
}

extension Writing {
    package func insert(_ due: DueRow, effect: Int64, into group: GroupRow) throws {
        let text = try sealGroupText(due.text, of: group, place: "due.text")
        try connection.run(
            """
            INSERT INTO due (group_id, effect, audience, due_on, due_at, zone, tzdata, bundle, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(group.row), .integer(effect), .text(due.audience), .text(due.on.description),
                .integer(due.at.milliseconds), .text(due.zone), .text(due.tzdata), .text(due.bundle), .blob(text),
            ])
    }
}
