import FoundationEssentials
package import KithModel

/// A guest with what the store alone knows.
package struct GuestRow: Hashable, Sendable {
    package var row: Int64
    package var guest: Guest
}

private let columns = "id, public_id, details, word, invited_on, agreed, series_id, key_at, been_on"

/// Who is planned first, then who agreed or was invited, then who has been.
private let order = "CASE WHEN been_on IS NOT NULL THEN 2 WHEN key_at IS NULL THEN 1 ELSE 0 END, COALESCE(key_at, ''), id"

extension Reading {
    package func guests(
        of group: GroupRow, after: GuestRow? = nil, alsoBeen: Bool = true, limit: Int
    ) throws -> [GuestRow] {
        var condition = alsoBeen ? "group_id = ?" : "group_id = ? AND been_on IS NULL"
        var values: [SQLValue] = [.integer(group.row)]
        if let after {
            let rank =
                switch after.guest.state {
                case .planned: 0
                case .invited, .agreed: 1
                case .been: 2
                }
            condition += " AND (\(order)) > (?, ?, ?)"
            values += [.integer(rank), .text(after.guest.meeting?.key.description ?? ""), .integer(after.row)]
        }
        return try connection.rows(
            "SELECT \(columns) FROM guests WHERE \(condition) ORDER BY \(order) LIMIT \(limit)", values
        ).compactMap { try guest($0, of: group) }
    }

    package func guest(_ id: String, of group: GroupRow) throws -> GuestRow? {
        try connection.first(
            "SELECT \(columns) FROM guests WHERE group_id = ? AND public_id = ?", [.integer(group.row), .text(id)]
        ).flatMap { try guest($0, of: group) }
    }

    /// Whether somebody is planned for a meeting who has not been there yet.
    package func hasGuest(at meeting: SeriesDate) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM guests WHERE series_id = ? AND key_at = ? AND been_on IS NULL LIMIT 1",
            [.integer(meeting.series), .text(meeting.key.description)]) != nil
    }

    private func guest(_ row: Columns, of group: GroupRow) throws -> GuestRow? {
        let id = row.text(1)
        guard let text = try openGroupText(row.blobOrNil(2), of: group, place: "guests.details/\(id)"),
            let day = CivilDate(row.text(4))
        else { return nil }
        return GuestRow(
            row: Int64(row.integer(0)),
            guest: Guest(
                id: id, details: try JSONText.decode(Guest.Details.self, text), invitedOn: day, hasAgreed: row.flag(5),
                meeting: SeriesDate(row, 6), beenOn: row.textOrNil(8).flatMap(CivilDate.init),
                word: try openGroupText(row.blobOrNil(3), of: group, place: "guests.word/\(id)")))
    }
}

extension Writing {
    package func insert(_ guest: Guest, into group: GroupRow) throws {
        try connection.run(
            "INSERT INTO guests (public_id, group_id, details, invited_on, agreed) VALUES (?, ?, ?, ?, ?)",
            [
                .text(guest.id), .integer(group.row), .blob(try sealed(guest, group)), .text(guest.invitedOn.description),
                .flag(guest.hasAgreed),
            ])
    }

    package func update(_ row: GuestRow, of group: GroupRow) throws {
        let guest = row.guest
        let word = try guest.word.map { try sealGroupText($0, of: group, place: "guests.word/\(guest.id)") }
        try connection.run(
            "UPDATE guests SET details = ?, word = ?, agreed = ?, series_id = ?, key_at = ?, been_on = ? WHERE id = ?",
            [.blob(try sealed(guest, group)), .optional(word), .flag(guest.hasAgreed)] + SeriesDate.columns(guest.meeting)
                + [.optional(guest.beenOn?.description), .integer(row.row)])
    }

    /// Nothing of them stays: the file overwrites what is deleted, and `Store.dropTraces` what lies in its log.
    package func remove(_ row: GuestRow) throws {
        try connection.run("DELETE FROM guests WHERE id = ?", [.integer(row.row)])
    }

    private func sealed(_ guest: Guest, _ group: GroupRow) throws -> Data {
        try sealGroupText(try JSONText.encode(guest.details), of: group, place: "guests.details/\(guest.id)")
    }
}
