package import KithModel

/// What somebody said about one role: for one date, or without a date "ask me".
package struct RoleOfferRow: Hashable, Sendable {
    package var member: Int64
    package var role: RoleKey
    package var date: SeriesDate?
    /// False: not on that date, whatever else they said.
    package var isWilling: Bool
    /// The account that noted it; nil where they said it on their own page.
    package var notedBy: Consent.Account?

    package init(member: Int64, role: RoleKey, date: SeriesDate?, isWilling: Bool = true, notedBy: Consent.Account? = nil) {
        (self.member, self.role, self.date) = (member, role, date)
        (self.isWilling, self.notedBy) = (isWilling, notedBy)
    }
}

extension Reading {
    /// What people of a group said, dates before a day left out.
    package func roleOffers(of group: GroupRow, from day: CivilDate) throws -> [RoleOfferRow] {
        try connection.rows(
            """
            SELECT member_id, role, series_id, key_at, willing, noted_by, noted_by_name FROM role_offers
            WHERE group_id = ? AND (key_at IS NULL OR key_at >= ?) ORDER BY id
            """, [.integer(group.row), .text(day.description)]
        ).compactMap { row in
            guard let role = RoleKey(row.text(1)) else { return nil }
            let date = row.integerOrNil(2).flatMap { series in
                CivilDateTime(row.text(3)).map { SeriesDate(series: Int64(series), key: $0) }
            }
            return RoleOfferRow(
                member: Int64(row.integer(0)), role: role, date: date, isWilling: row.flag(4),
                notedBy: row.integerOrNil(5).map {
                    Consent.Account(uid: UInt32(truncatingIfNeeded: $0), name: row.textOrNil(6))
                })
        }
    }
}

extension Writing {
    /// In the place of what the same person said before about the same role and date.
    package func keep(_ offer: RoleOfferRow, of group: GroupRow) throws {
        try dropOffer(of: offer.member, for: offer.role, on: offer.date)
        try connection.run(
            """
            INSERT INTO role_offers (group_id, member_id, role, series_id, key_at, willing, noted_by, noted_by_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(group.row), .integer(offer.member), .text(offer.role.description), .optional(offer.date?.series),
                .optional(offer.date?.key.description), .flag(offer.isWilling),
                .optional(offer.notedBy.map { Int64($0.uid) }), .optional(offer.notedBy?.name),
            ])
    }

    /// - Parameter date: nil: "ask me".
    package func dropOffer(of member: Int64, for role: RoleKey, on date: SeriesDate?) throws {
        let said: [SQLValue] = [.integer(member), .text(role.description)]
        guard let date else {
            try connection.run("DELETE FROM role_offers WHERE member_id = ? AND role = ? AND series_id IS NULL", said)
            return
        }
        try connection.run(
            "DELETE FROM role_offers WHERE member_id = ? AND role = ? AND series_id = ? AND key_at = ?",
            said + [.integer(date.series), .text(date.key.description)])
    }

    /// Everything that was said about a role.
    package func dropOffers(for role: RoleKey, in group: GroupRow) throws {
        try connection.run(
            "DELETE FROM role_offers WHERE group_id = ? AND role = ?", [.integer(group.row), .text(role.description)])
    }
}
