package import KithModel

extension Reading {
    /// Every role that was given, the oldest first. Those for one group only where it lies within reach.
    package func grants() throws -> [Grant] {
        let reach = within("group_id")
        let isVisible = reach.isEmpty ? "1 = 1" : "(group_id IS NULL OR \(reach.dropFirst(4)))"
        return try connection.rows(
            """
            SELECT role, holder, number, name, group_id, since, given_by FROM grants
            WHERE \(isVisible) ORDER BY id
            """
        ).compactMap { row in
            guard let role = Role(rawValue: row.text(0)) else { return nil }
            let number = UInt32(truncatingIfNeeded: row.integer(2))
            return Grant(
                role: role, holder: row.text(1) == "user" ? .user(number) : .systemGroup(number), name: row.text(3),
                group: row.integerOrNil(4).map(Int64.init), since: Instant(milliseconds: Int64(row.integer(5))),
                by: UInt32(truncatingIfNeeded: row.integer(6)))
        }
    }
}

extension Writing {
    /// Gives a role, or gives it again under the name that the number has now.
    package func keep(_ grant: Grant) throws {
        try connection.run(
            """
            INSERT INTO grants (role, holder, number, name, scope, group_id, since, given_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (role, holder, number, scope) DO UPDATE SET name = excluded.name, since = excluded.since,
                given_by = excluded.given_by
            """,
            [
                .text(grant.role.rawValue), .text(grant.holder.kind), .integer(grant.holder.number), .text(grant.name),
                .text(grant.scope), .optional(grant.group), .integer(grant.since.milliseconds), .integer(grant.by),
            ])
    }

    /// How many were taken back: 0 or 1.
    @discardableResult
    package func remove(_ grant: Grant) throws -> Int {
        try connection.run(
            "DELETE FROM grants WHERE role = ? AND holder = ? AND number = ? AND scope = ?",
            [.text(grant.role.rawValue), .text(grant.holder.kind), .integer(grant.holder.number), .text(grant.scope)])
    }
}

extension Grant {
    fileprivate var scope: String { group.map(String.init) ?? "all" }
}

extension Grant.Holder {
    fileprivate var kind: String {
        switch self {
        case .user: "user"
        case .systemGroup: "group"
        }
    }
}
