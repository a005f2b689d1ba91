package import KithModel

/// What somebody answered for themselves alone.
package struct SelfCheckRow: Hashable, Sendable {
    package var row: Int64
    package var id: String
    package var plugin: String
    package var rubric: String
    /// Content hash of the definitions.
    package var definitions: String
    package var day: CivilDate
    package var answers: RubricSheet

    package init(
        row: Int64 = 0, id: String, plugin: String, rubric: String, definitions: String, day: CivilDate,
        answers: RubricSheet = [:]
    ) {
        (self.row, self.id, self.plugin, self.rubric) = (row, id, plugin, rubric)
        (self.definitions, self.day, self.answers) = (definitions, day, answers)
    }
}

/// All of it lies sealed in one column.
private struct Content: Codable {
    var plugin: String
    var rubric: String
    var definitions: String
    var day: String
    var answers: [String: String]
}

extension Reading {
    /// The newest first. Only for whoever it is of: nothing else asks for it.
    package func selfChecks(of member: MemberRow) throws -> [SelfCheckRow] {
        try connection.rows(
            "SELECT id, public_id, content FROM self_checks WHERE member_id = ? ORDER BY id DESC", [.integer(member.row)]
        ).compactMap { row in
            let id = row.text(1)
            let text = try sealed.open(
                row.blobOrNil(2), slot: member.slot, row: member.member.id, column: "self_checks.content/\(id)")
            guard let content = try text.map({ try JSONText.decode(Content.self, $0) }), let day = CivilDate(content.day)
            else { return nil }
            return SelfCheckRow(
                row: Int64(row.integer(0)), id: id, plugin: content.plugin, rubric: content.rubric,
                definitions: content.definitions, day: day, answers: content.answers.compactMapValues(RubricAnswer.init))
        }
    }
}

extension Writing {
    /// Kept anew, or as it is now.
    package func keep(_ check: SelfCheckRow, of member: MemberRow) throws {
        let content = Content(
            plugin: check.plugin, rubric: check.rubric, definitions: check.definitions, day: check.day.description,
            answers: check.answers.mapValues(\.description))
        let sealed = try reading.sealed.seal(
            try JSONText.encode(content), slot: member.slot, row: member.member.id, column: "self_checks.content/\(check.id)")
        try connection.run(
            """
            INSERT INTO self_checks (public_id, member_id, content) VALUES (?, ?, ?)
            ON CONFLICT (public_id) DO UPDATE SET content = excluded.content
            """, [.text(check.id), .integer(member.row), .blob(sealed)])
    }

    package func remove(_ check: SelfCheckRow) throws {
        try connection.run("DELETE FROM self_checks WHERE id = ?", [.integer(check.row)])
    }
}
