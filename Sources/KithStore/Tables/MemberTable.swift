package import KithModel

/// A member with what the store alone knows.
package struct MemberRow: Hashable, Sendable {
    package var row: Int64
    package var member: Member
    /// The day on which they were told what a newcomer is told, and by which member where it was one.
    package var orientedOn: CivilDate?
    package var orientedBy: Int64?
    let slot: Int
}

private let columns = """
    id, public_id, handle, key_slot, name, is_new, is_here, asks_call, asks_roles, stage, oriented_on, oriented_by
    """

extension Reading {
    package func members(of group: GroupRow, alsoLeft: Bool) throws -> [MemberRow] {
        let narrowed = alsoLeft ? "AND forgotten = 0" : "AND is_here = 1"
        return try connection.rows(
            """
            SELECT \(columns) FROM members
            WHERE group_id = ? \(narrowed)
            """, [.integer(group.row)]
        ).compactMap(row)
    }

    package func member(_ handle: String, of group: GroupRow) throws -> MemberRow? {
        try connection.first(
            """
            SELECT \(columns) FROM members
            WHERE group_id = ? AND handle = ? AND forgotten = 0
            """, [.integer(group.row), .text(handle)]
        ).flatMap(row)
    }

    /// Whether somebody comes to a group: joined, and has not left. By their id.
    package func comes(_ id: String) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM members WHERE public_id = ? AND is_here = 1 AND stage = 'joined'", [.text(id)]) != nil
    }

    /// By the store's own reference; nil once they are forgotten.
    package func member(row number: Int64, of group: GroupRow) throws -> MemberRow? {
        try connection.first(
            "SELECT \(columns) FROM members WHERE id = ? AND group_id = ? AND forgotten = 0",
            [.integer(number), .integer(group.row)]
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
            "SELECT 1 FROM members WHERE group_id = ? AND is_here = 1 AND is_new = 1 AND stage = 'joined' LIMIT 1",
            [.integer(group.row)]) != nil
    }

    /// Tokens of those who said "ask me" and are not away on a day, in no order that tells anything.
    package func tokensToAsk(in group: GroupRow, on day: CivilDate) throws -> [String] {
        try connection.rows(
            """
            SELECT public_id FROM members WHERE group_id = ? AND is_here = 1 AND asks_roles = 1 AND stage = 'joined'
            AND (away = 0 OR away_until <= ?) LIMIT 200
            """,
            [.integer(group.row), .text(day.description)]
        ).map { keyring.personToken($0.text(0)) }.sorted()
    }

    /// A member as plugins know them.
    package func personToken(_ id: String) -> String { keyring.personToken(id) }

    private func row(_ columns: Columns) throws -> MemberRow? {
        guard let handle = Handle(columns.text(2)) else { return nil }
        let id = columns.text(1)
        let name = try sealed.open(
            columns.blobOrNil(4), slot: columns.integer(3), row: id, column: "members.name")
        return MemberRow(
            row: Int64(columns.integer(0)),
            member: Member(
                id: id, handle: handle, name: name, isNew: columns.flag(5), isHere: columns.flag(6),
                asksCall: columns.flag(7), asksRoles: columns.flag(8), stage: Stage(rawValue: columns.text(9)) ?? .joined),
            orientedOn: columns.textOrNil(10).flatMap(CivilDate.init), orientedBy: columns.integerOrNil(11).map(Int64.init),
            slot: columns.integer(3))
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
            INSERT INTO members (public_id, group_id, handle, key_slot, name, is_new, is_here, stage)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(member.id), .integer(group.row), .text(member.handle.description), .integer(slot),
                .optional(name), .flag(member.isNew), .flag(member.isHere),
                .text(member.stage.rawValue),
            ])
    }

    /// Changes what they said of being new, of being here and of being asked, and how they came; the sealed name stays.
    package func update(_ row: MemberRow) throws {
        try connection.run(
            """
            UPDATE members SET is_new = ?, is_here = ?, asks_call = ?, asks_roles = ?, stage = ?, oriented_on = ?,
                oriented_by = ? WHERE id = ?
            """,
            [
                .flag(row.member.isNew), .flag(row.member.isHere), .flag(row.member.asksCall),
                .flag(row.member.asksRoles), .text(row.member.stage.rawValue),
                .optional(row.orientedOn?.description), .optional(row.orientedBy), .integer(row.row),
            ])
    }

    package func rename(_ row: MemberRow, to name: String?) throws {
        let sealed = try name.map {
            try reading.sealed.seal($0, slot: row.slot, row: row.member.id, column: "members.name")
        }
        try connection.run("UPDATE members SET name = ? WHERE id = ?", [.optional(sealed), .integer(row.row)])
    }
}
