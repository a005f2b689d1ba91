package import KithModel

/// What a group keeps about itself over the years: what it answered at the beginning, what its journal tells, its last words.
extension Reading {
    /// By question; an empty answer stands for one that was passed over.
    package func setupAnswers(of group: GroupRow) throws -> [String: String] {
        let rows = try connection.rows(
            "SELECT question, answer FROM setup_answers WHERE group_id = ?", [.integer(group.row)])
        return Dictionary(
            try rows.map { row in
                (row.text(0), try openGroupText(row.blobOrNil(1), of: group, place: "setup_answers.answer") ?? "")
            }, uniquingKeysWith: { first, _ in first })
    }

    package func farewell(of group: GroupRow) throws -> String? {
        let data = try connection.first("SELECT farewell FROM groups WHERE id = ?", [.integer(group.row)])?.blobOrNil(0)
        return try openGroupText(data, of: group, place: "groups.farewell")
    }

    /// Events of a group of some kinds, in order, the first so many.
    package func history(of group: GroupRow, kinds: [EventKind], limit: Int = 5000) throws -> [Event] {
        let names = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try connection.rows(
            """
            SELECT sequence, at, kind, subject, facts FROM events WHERE group_id = ? AND kind IN (\(names))
            ORDER BY sequence LIMIT \(limit)
            """, [.integer(group.row)]
        ).compactMap { row in
            guard let kind = EventKind(rawValue: row.text(2)) else { return nil }
            return Event(
                sequence: Int64(row.integer(0)), at: Instant(milliseconds: Int64(row.integer(1))), kind: kind,
                group: group.group.id, subject: row.textOrNil(3), facts: JSONText.facts(row.text(4)))
        }
    }
}

extension Writing {
    /// Keeps an answer; nil: passed over.
    package func answer(_ question: String, _ answer: String?, of group: GroupRow) throws {
        let sealed = try answer.map { try sealGroupText($0, of: group, place: "setup_answers.answer") }
        try connection.run(
            """
            INSERT INTO setup_answers (group_id, question, answer) VALUES (?, ?, ?)
            ON CONFLICT (group_id, question) DO UPDATE SET answer = excluded.answer
            """, [.integer(group.row), .text(question), .optional(sealed)])
    }

    package func setFarewell(_ words: String?, of group: GroupRow) throws {
        let sealed = try words.map { try sealGroupText($0, of: group, place: "groups.farewell") }
        try connection.run("UPDATE groups SET farewell = ? WHERE id = ?", [.optional(sealed), .integer(group.row)])
    }
}
