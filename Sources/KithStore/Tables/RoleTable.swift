package import KithModel

extension Reading {
    /// Those that every group has, then the group's own, in the order in which it thought of them; also retired ones.
    package func roles(of group: GroupRow) throws -> [GroupRole] {
        let kept = try connection.rows(
            "SELECT key, title, summary, places, retired FROM roles WHERE group_id = ? ORDER BY id", [.integer(group.row)]
        ).compactMap { row -> GroupRole? in
            guard let key = RoleKey(row.text(0)) else { return nil }
            return GroupRole(
                key: key, title: try openGroupText(row.blobOrNil(1), of: group, place: "roles.title/\(key)"),
                summary: try openGroupText(row.blobOrNil(2), of: group, place: "roles.summary/\(key)"),
                places: row.integer(3), isRetired: row.flag(4))
        }
        let builtIn = RoleKey.builtIn.map { key in kept.first { $0.key == key } ?? GroupRole(key: key) }
        return builtIn + kept.filter { !$0.key.leads }
    }
}

extension Writing {
    /// Keeps a role, whether or not it was there; words that are the usual ones are not kept.
    package func keep(_ role: GroupRole, of group: GroupRow) throws {
        let usual = GroupRole(key: role.key)
        func seal(_ text: String?, _ place: String) throws -> SQLValue {
            guard let text else { return .null }
            return .blob(try sealGroupText(text, of: group, place: "\(place)/\(role.key)"))
        }
        try connection.run(
            """
            INSERT INTO roles (group_id, key, title, summary, places, retired) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (group_id, key) DO UPDATE SET title = excluded.title, summary = excluded.summary,
                places = excluded.places, retired = excluded.retired
            """,
            [
                .integer(group.row), .text(role.key.description),
                try seal(role.title == usual.title ? nil : role.title, "roles.title"),
                try seal(role.summary == usual.summary ? nil : role.summary, "roles.summary"), .integer(role.places),
                .flag(role.isRetired),
            ])
    }
}
