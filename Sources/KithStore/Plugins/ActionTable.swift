package import KithModel

/// Something that a group wants to do; nobody's name is on it.
package struct ActionRow: Hashable, Sendable {
    package var row: Int64
    /// Random, for good.
    package var id: String
    package var text: String
    package var by: CivilDate?
    package var doneAt: Instant?
    /// The plugin that suggested it.
    package var plugin: String?
}

extension Reading {
    package func actions(of group: GroupRow, alsoDone: Bool, limit: Int) throws -> [ActionRow] {
        try actions("actions.group_id = ? \(alsoDone ? "" : "AND done_at IS NULL")", [.integer(group.row)], group, limit: limit)
    }

    package func action(_ id: String, of group: GroupRow) throws -> ActionRow? {
        try actions("actions.group_id = ? AND public_id = ?", [.integer(group.row), .text(id)], group, limit: 1).first
    }

    private func actions(_ narrowed: String, _ values: [SQLValue], _ group: GroupRow, limit: Int) throws -> [ActionRow] {
        try connection.rows(
            """
            SELECT actions.id, public_id, text, by_date, done_at, plugin
            FROM actions LEFT JOIN effects ON effects.id = actions.effect
            WHERE \(narrowed) ORDER BY by_date IS NULL, by_date, actions.id LIMIT \(limit)
            """, values
        ).map { row in
            ActionRow(
                row: Int64(row.integer(0)), id: row.text(1),
                text: try openGroupText(row.blobOrNil(2), of: group, place: "actions.text") ?? "",
                by: row.textOrNil(3).flatMap(CivilDate.init),
                doneAt: row.integerOrNil(4).map { Instant(milliseconds: Int64($0)) }, plugin: row.textOrNil(5))
        }
    }
}

extension Writing {
    package func insertAction(_ id: String, text: String, by: CivilDate?, effect: Int64?, into group: GroupRow) throws {
        let sealed = try sealGroupText(text, of: group, place: "actions.text")
        try connection.run(
            "INSERT INTO actions (public_id, group_id, effect, text, by_date) VALUES (?, ?, ?, ?, ?)",
            [.text(id), .integer(group.row), .optional(effect), .blob(sealed), .optional(by?.description)])
    }

    package func update(_ action: ActionRow) throws {
        try connection.run(
            "UPDATE actions SET done_at = ? WHERE id = ?",
            [.optional(action.doneAt?.milliseconds), .integer(action.row)])
    }
}
