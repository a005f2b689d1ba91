package import KithModel

/// A member with what the store alone knows.
package struct MemberRow: Hashable, Sendable {
    package var row: Int64
    package var member: Member
}

extension Reading {
    package func members(of group: GroupRow, alsoLeft: Bool) throws -> [MemberRow] {
        let narrowed = alsoLeft ? "" : "AND is_here = 1"
        return try connection.rows(
            """
            SELECT id, public_id, handle, key_slot, name, is_new, is_here FROM members
            WHERE group_id = ? \(narrowed) LIMIT 2000
            """, [.integer(group.row)]
        ).compactMap(row)
    }

    package func member(_ handle: String, of group: GroupRow) throws -> MemberRow? {
        try connection.first(
            """
            SELECT id, public_id, handle, key_slot, name, is_new, is_here FROM members
            WHERE group_id = ? AND handle = ?
            """, [.integer(group.row), .text(handle)]
        ).flatMap(row)
    }

    package func isTaken(_ handle: Handle, in group: GroupRow) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM members WHERE group_id = ? AND handle = ?",
            [.integer(group.row), .text(handle.description)]) != nil
    }

    /// Whether anybody who comes said that they are new.
    package func someoneIsNew(in group: GroupRow) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM members WHERE group_id = ? AND is_here = 1 AND is_new = 1 LIMIT 1",
            [.integer(group.row)]) != nil
    }

    private func row(_ columns: Columns) throws -> MemberRow? {
        guard let handle = Handle(columns.text(2)) else { return nil }
        let id = columns.text(1)
        let name = try sealed.open(
            columns.blobOrNil(4), slot: columns.integer(3), row: id, column: "members.name")
        return MemberRow(
            row: Int64(columns.integer(0)),
            member: Member(id: id, handle: handle, name: name, isNew: columns.flag(5), isHere: columns.flag(6)))
    }
}

extension Writing {
    /// Makes the person's key and seals what they told.
    package func insert(_ member: Member, into group: GroupRow) throws {
        let slot = try reading.keyring.makeKey()
        let name = try member.name.map {
            try reading.sealed.seal($0, slot: slot, row: member.id, column: "members.name")
        }
        try connection.run(
            """
            INSERT INTO members (public_id, group_id, handle, key_slot, name, is_new, is_here)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(member.id), .integer(group.row), .text(member.handle.description), .integer(slot),
                .optional(name), .flag(member.isNew), .flag(member.isHere),
            ])
    }

    /// Changes what they said of being new and of being here; the sealed name stays.
    package func update(_ row: MemberRow) throws {
        try connection.run(
            "UPDATE members SET is_new = ?, is_here = ? WHERE id = ?",
            [.flag(row.member.isNew), .flag(row.member.isHere), .integer(row.row)])
    }
}
