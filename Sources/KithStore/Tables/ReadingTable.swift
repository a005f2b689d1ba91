package import KithModel

/// That somebody read what a group keeps about its people: once a day for each of them and each method.
package struct ReadingRow: Hashable, Sendable {
    package var day: CivilDate
    package var uid: UInt32
    /// What the account was called then.
    package var account: String?
    package var role: Role
    package var method: String
    /// Nil: the list of all.
    package var member: Int64?
    package var times: Int

    package init(day: CivilDate, uid: UInt32, account: String?, role: Role, method: String, member: Int64?, times: Int = 1) {
        (self.day, self.uid, self.account, self.role) = (day, uid, account, role)
        (self.method, self.member, self.times) = (method, member, times)
    }
}

extension Reading {
    /// Who read what, the newest first; about one member, which what was read about all is, too. When people opened their own
    /// page is for them alone.
    package func readings(in group: GroupRow, about member: Int64? = nil, limit: Int) throws -> [ReadingRow] {
        let narrowed = member == nil ? "AND method NOT IN ('me.enter', 'me.enter, in vain')" : "AND member_id IN (0, ?)"
        return try connection.rows(
            """
            SELECT day, uid, role, method, member_id, times, name FROM readings WHERE group_id = ? \(narrowed)
            ORDER BY day DESC, id DESC LIMIT \(limit)
            """, [.integer(group.row)] + (member.map { [.integer($0)] } ?? [])
        ).compactMap { row in
            guard let day = CivilDate(row.text(0)), let role = Role(rawValue: row.text(2)) else { return nil }
            return ReadingRow(
                day: day, uid: UInt32(truncatingIfNeeded: row.integer(1)), account: row.textOrNil(6), role: role,
                method: row.text(3),
                member: row.integer(4) == 0 ? nil : Int64(row.integer(4)), times: row.integer(5))
        }
    }
}

extension Writing {
    package func note(_ reading: ReadingRow, in group: GroupRow) throws {
        try connection.run(
            """
            INSERT INTO readings (group_id, day, uid, name, role, method, member_id) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (group_id, day, uid, role, method, member_id) DO UPDATE SET times = times + 1
            """,
            [
                .integer(group.row), .text(reading.day.description), .integer(reading.uid), .optional(reading.account),
                .text(reading.role.rawValue),
                .text(reading.method), .integer(reading.member ?? 0),
            ])
    }
}
