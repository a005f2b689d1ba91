package import KithModel

/// A group with what the store alone knows of it.
package struct GroupRow: Hashable, Sendable {
    /// Only for references within the store; never compared, never on the wire.
    package var row: Int64
    package var group: Group
    /// Somebody notes what becomes of its meetings; imported groups begin without.
    package var keepsNotes: Bool
    /// Meetings held.
    package var held: Int
    package var reflectedOn: CivilDate?
    /// `held` at the last reflection.
    package var heldWhenReflected: Int?
}

private let columns = """
    id, public_id, handle, name, purpose, zone, language, membership, formality, audience, place, online, phone,
    listed, met_before, state, format, keeps_notes, held, reflected_on, held_when_reflected, meets_first, shares_figures,
    country
    """

extension Reading {
    /// By handle or id; nil where there is none.
    package func group(_ name: String) throws -> GroupRow? {
        try connection.first(
            "SELECT \(columns) FROM groups WHERE (handle = ? OR public_id = ?) \(within("id"))", [.text(name), .text(name)]
        ).flatMap(GroupRow.init)
    }

    /// By the store's own reference.
    package func group(row: Int64) throws -> GroupRow? {
        try connection.first("SELECT \(columns) FROM groups WHERE id = ? \(within("id"))", [.integer(row)]).flatMap(GroupRow.init)
    }

    package func groups(after handle: String = "", limit: Int) throws -> [GroupRow] {
        try connection.rows(
            "SELECT \(columns) FROM groups WHERE handle > ? \(within("id")) ORDER BY handle LIMIT \(limit)", [.text(handle)]
        ).compactMap(GroupRow.init)
    }

    /// All groups but the closed ones.
    package func livingGroups() throws -> [GroupRow] {
        try connection.rows("SELECT \(columns) FROM groups WHERE state <> 'closed' \(within("id"))").compactMap(GroupRow.init)
    }

    /// Handles around a misspelt one in the index: what shares its beginning, or stands next to it.
    package func handlesNear(_ name: String) throws -> [String] {
        let start = String(name.prefix(1))
        guard !start.isEmpty else { return [] }
        return try connection.rows(
            "SELECT handle FROM groups WHERE handle >= ? AND handle < ? \(within("id")) ORDER BY handle LIMIT 2000",
            [.text(start), .text(start + "\u{7f}")]
        ).map { $0.text(0) }
    }

    /// By the store's own references, in order.
    package func handles(of rows: Set<Int64>, limit: Int) throws -> [String] {
        let list = rows.sorted().map(String.init).joined(separator: ", ")
        return try connection.rows(
            "SELECT handle FROM groups WHERE id IN (\(list)) ORDER BY handle LIMIT \(limit)"
        ).map { $0.text(0) }
    }

    package func isTaken(_ handle: Handle) throws -> Bool {
        try connection.first("SELECT 1 FROM groups WHERE handle = ?", [.text(handle.description)]) != nil
    }
}

extension Writing {
    @discardableResult
    package func insert(_ group: Group, keepsNotes: Bool = true) throws -> GroupRow {
        let row = try connection.first(
            """
            INSERT INTO groups (public_id, handle, name, purpose, zone, language, membership, formality, audience,
                place, online, phone, listed, met_before, state, format, meets_first, shares_figures, country, keeps_notes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """, [.text(group.id)] + described(group) + [.flag(keepsNotes)])
        return GroupRow(row: Int64(row?.integer(0) ?? 0), group: group, keepsNotes: keepsNotes, held: 0)
    }

    package func update(_ row: GroupRow) throws {
        try connection.run(
            """
            UPDATE groups SET handle = ?, name = ?, purpose = ?, zone = ?, language = ?, membership = ?, formality = ?,
                audience = ?, place = ?, online = ?, phone = ?, listed = ?, met_before = ?, state = ?, format = ?, meets_first = ?, shares_figures = ?,
                country = ?, keeps_notes = ?, held = ?, reflected_on = ?, held_when_reflected = ?, revision = revision + 1
            WHERE id = ?
            """,
            described(row.group) + [
                .flag(row.keepsNotes), .integer(row.held), .optional(row.reflectedOn?.description),
                .optional(row.heldWhenReflected), .integer(row.row),
            ])
    }

    private func described(_ group: Group) -> [SQLValue] {
        [
            .text(group.handle.description), .text(group.name), .optional(group.purpose), .text(group.zone),
            .text(group.language), .text(group.membership.rawValue), .text(group.formality.rawValue),
            .optional(group.audience), .optional(group.place), .optional(group.online), .optional(group.phone),
            .flag(group.listed), .flag(group.metBefore), .text(group.state.rawValue), .optional(group.format),
            .flag(group.meetsFirst), .flag(group.sharesFigures), .optional(group.country),
        ]
    }
}

extension GroupRow {
    init?(_ columns: Columns) {
        guard let handle = Handle(columns.text(2)), let membership = Membership(rawValue: columns.text(7)),
            let formality = Formality(rawValue: columns.text(8)), let state = GroupState(rawValue: columns.text(15))
        else { return nil }
        let group = Group(
            id: columns.text(1), handle: handle, name: columns.text(3), purpose: columns.textOrNil(4),
            zone: columns.text(5), language: columns.text(6), membership: membership, formality: formality,
            audience: columns.textOrNil(9), place: columns.textOrNil(10), online: columns.textOrNil(11),
            phone: columns.textOrNil(12), listed: columns.flag(13), metBefore: columns.flag(14), state: state,
            format: columns.textOrNil(16), meetsFirst: columns.flag(21), sharesFigures: columns.flag(22),
            country: columns.textOrNil(23))
        self.init(
            row: Int64(columns.integer(0)), group: group, keepsNotes: columns.flag(17), held: columns.integer(18),
            reflectedOn: columns.textOrNil(19).flatMap(CivilDate.init), heldWhenReflected: columns.integerOrNil(20))
    }
}
