package import FoundationEssentials
package import KithModel

/// That a member's secret was set.
package struct SecretRow: Hashable, Sendable {
    package var at: Instant
    /// The account that set it, as it was called then; nil: they did it themselves.
    package var by: String?
}

extension Reading {
    /// What a secret is checked against, sealed under the person's key; nil where they have none.
    package func secretCheck(of member: MemberRow) throws -> Data? {
        let data = try connection.first("SELECT secret FROM members WHERE id = ?", [.integer(member.row)])?.blobOrNil(0)
        return try sealed.openData(data, slot: member.slot, row: member.member.id, column: "members.secret")
    }

    /// When it was set and by whom, the newest first: every time that somebody else did, and the last times that they
    /// did themselves, which may not push the others out.
    package func secrets(of member: MemberRow) throws -> [SecretRow] {
        try connection.rows(
            """
            SELECT at, uid, name FROM secrets WHERE member_id = ? AND (uid IS NOT NULL OR id IN
                (SELECT id FROM secrets WHERE member_id = ? AND uid IS NULL ORDER BY id DESC LIMIT 10))
            ORDER BY id DESC LIMIT 500
            """, [.integer(member.row), .integer(member.row)]
        ).map { row in
            SecretRow(
                at: Instant(milliseconds: Int64(row.integer(0))),
                by: row.integerOrNil(1).map { row.textOrNil(2) ?? "uid \($0)" })
        }
    }
}

extension Writing {
    package func setSecret(_ check: Data, of member: MemberRow, at now: Instant, by: (uid: UInt32, name: String?)?) throws {
        let sealed = try reading.sealed.sealData(
            check, slot: member.slot, row: member.member.id, column: "members.secret")
        try connection.run("UPDATE members SET secret = ? WHERE id = ?", [.blob(sealed), .integer(member.row)])
        try connection.run(
            "INSERT INTO secrets (member_id, at, uid, name) VALUES (?, ?, ?, ?)",
            [
                .integer(member.row), .integer(now.milliseconds), .optional(by.map { Int64($0.uid) }),
                .optional(by?.name),
            ])
    }
}
