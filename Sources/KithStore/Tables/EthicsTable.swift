package import KithModel

/// A version of a group's code of ethics. It never changes again; that it was looked at does.
package struct EthicsRow: Hashable, Sendable {
    package var row: Int64
    package var version: Int
    package var ethics: Ethics
    package var adoptedOn: CivilDate
    /// The last day on which the group looked at it, from its adoption on.
    package var lookedOn: CivilDate

    /// - Parameter row: 0 before it is kept.
    package init(row: Int64 = 0, version: Int, ethics: Ethics, adoptedOn: CivilDate, lookedOn: CivilDate) {
        (self.row, self.version, self.ethics) = (row, version, ethics)
        (self.adoptedOn, self.lookedOn) = (adoptedOn, lookedOn)
    }
}

/// What a group is working on.
package struct EthicsDraftRow: Hashable, Sendable {
    /// One more with every change.
    package var revision: Int
    package var ethics: Ethics

    package init(revision: Int, ethics: Ethics) { (self.revision, self.ethics) = (revision, ethics) }
}

/// How it lies in its column.
private struct KeptEthics: Codable {
    var preamble: String?
    var points: [String]

    init(_ ethics: Ethics) { (preamble, points) = (ethics.preamble, ethics.points) }
    var ethics: Ethics { Ethics(preamble: preamble, points: points) }
}

extension Reading {
    package func ethicsDraft(of group: GroupRow) throws -> EthicsDraftRow? {
        let found = try connection.first(
            "SELECT revision, content FROM ethics_drafts WHERE group_id = ?", [.integer(group.row)])
        guard let found, let text = try openGroupText(found.blobOrNil(1), of: group, place: "ethics_drafts.content")
        else { return nil }
        return EthicsDraftRow(revision: found.integer(0), ethics: try JSONText.decode(KeptEthics.self, text).ethics)
    }

    /// A version, or the newest.
    package func ethics(of group: GroupRow, version: Int? = nil) throws -> EthicsRow? {
        try ethics(
            version == nil ? "" : "AND version = ?", version.map { [.integer($0)] } ?? [], of: group, limit: 1
        ).first
    }

    /// The newest first.
    package func ethicsVersions(of group: GroupRow, before version: Int? = nil, limit: Int) throws -> [EthicsRow] {
        try ethics(
            version == nil ? "" : "AND version < ?", version.map { [.integer($0)] } ?? [], of: group, limit: limit)
    }

    private func ethics(
        _ narrowed: String, _ values: [SQLValue], of group: GroupRow, limit: Int
    ) throws -> [EthicsRow] {
        try connection.rows(
            """
            SELECT id, version, content, adopted_on, looked_on FROM ethics WHERE group_id = ? \(narrowed)
            ORDER BY version DESC LIMIT \(limit)
            """, [.integer(group.row)] + values
        ).compactMap { row in
            let version = row.integer(1)
            guard let text = try openGroupText(row.blobOrNil(2), of: group, place: "ethics.content/\(version)"),
                let adopted = CivilDate(row.text(3)), let looked = CivilDate(row.text(4))
            else { return nil }
            return EthicsRow(
                row: Int64(row.integer(0)), version: version, ethics: try JSONText.decode(KeptEthics.self, text).ethics,
                adoptedOn: adopted, lookedOn: looked)
        }
    }

    /// Which version holds and since when, without opening what it says.
    package func ethicsDates(of group: GroupRow) throws -> (version: Int, adopted: CivilDate, looked: CivilDate)? {
        let found = try connection.first(
            "SELECT version, adopted_on, looked_on FROM ethics WHERE group_id = ? ORDER BY version DESC LIMIT 1",
            [.integer(group.row)])
        guard let found, let adopted = CivilDate(found.text(1)), let looked = CivilDate(found.text(2)) else { return nil }
        return (found.integer(0), adopted, looked)
    }

    /// Days after its adoption on which the group looked at a version and kept it as it was, the newest first.
    package func looks(at version: EthicsRow, limit: Int) throws -> [CivilDate] {
        try connection.rows(
            "SELECT looked_on FROM ethics_looks WHERE ethics_id = ? ORDER BY looked_on DESC LIMIT \(limit)",
            [.integer(version.row)]
        ).compactMap { CivilDate($0.text(0)) }
    }

    /// Groups that agreed on a code of ethics and last looked at it before a day.
    package func groupsWithEthics(lookedAtBefore day: CivilDate) throws -> Set<Int64> {
        Set(
            try connection.rows(
                "SELECT group_id FROM ethics WHERE 1 = 1 \(within("group_id")) GROUP BY group_id HAVING MAX(looked_on) < ?",
                [.text(day.description)]
            ).map { Int64($0.integer(0)) })
    }
}

extension Writing {
    /// Keeps a draft, or with nil none; its number either way.
    @discardableResult
    package func setEthicsDraft(_ ethics: Ethics?, of group: GroupRow) throws -> Int {
        let content = try ethics.map {
            try sealGroupText(try JSONText.encode(KeptEthics($0)), of: group, place: "ethics_drafts.content")
        }
        let row = try connection.first(
            """
            INSERT INTO ethics_drafts (group_id, revision, content) VALUES (?, 1, ?)
            ON CONFLICT (group_id) DO UPDATE SET revision = ethics_drafts.revision + 1, content = excluded.content
            RETURNING revision
            """, [.integer(group.row), .optional(content)])
        return row?.integer(0) ?? 0
    }

    package func adopt(_ ethics: Ethics, version: Int, on day: CivilDate, by group: GroupRow) throws {
        let content = try sealGroupText(
            try JSONText.encode(KeptEthics(ethics)), of: group, place: "ethics.content/\(version)")
        try connection.run(
            "INSERT INTO ethics (group_id, version, content, adopted_on, looked_on) VALUES (?, ?, ?, ?, ?)",
            [.integer(group.row), .integer(version), .blob(content), .text(day.description), .text(day.description)])
    }

    /// The group looked at a version on a day and kept it; twice the same day is once.
    package func look(at version: EthicsRow, on day: CivilDate) throws {
        try connection.run(
            """
            INSERT INTO ethics_looks (ethics_id, looked_on) VALUES (?, ?)
            ON CONFLICT (ethics_id, looked_on) DO NOTHING
            """, [.integer(version.row), .text(day.description)])
        try connection.run(
            "UPDATE ethics SET looked_on = ? WHERE id = ? AND looked_on < ?",
            [.text(day.description), .integer(version.row), .text(day.description)])
    }
}
