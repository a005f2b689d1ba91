import FoundationEssentials
package import KithModel

/// One sheet of a round. Whose it is stands nowhere, nor when it was filled in.
package struct SheetRow: Hashable, Sendable {
    package var row: Int64
    package var id: String
    package var answers: RubricSheet

    package init(row: Int64 = 0, id: String, answers: RubricSheet) { (self.row, self.id, self.answers) = (row, id, answers) }
}

extension Reading {
    package func countSheets(of round: RoundRow) throws -> Int {
        try connection.first("SELECT COUNT(*) FROM sheets WHERE round_id = ?", [.integer(round.row)])?.integer(0) ?? 0
    }

    package func sheets(of round: RoundRow, in group: GroupRow) throws -> [SheetRow] {
        try connection.rows(
            "SELECT id, public_id, answers FROM sheets WHERE round_id = ? ORDER BY id", [.integer(round.row)]
        ).compactMap { try sheet($0, in: group) }
    }

    /// The sheet that a word is of.
    package func sheet(_ word: String, of round: RoundRow, in group: GroupRow) throws -> SheetRow? {
        try connection.first(
            "SELECT id, public_id, answers FROM sheets WHERE round_id = ? AND word = ?",
            [.integer(round.row), .blob(Data(personToken("sheet/\(word)").utf8))]
        ).flatMap { try sheet($0, in: group) }
    }

    private func sheet(_ row: Columns, in group: GroupRow) throws -> SheetRow? {
        let id = row.text(1)
        guard let text = try openGroupText(row.blobOrNil(2), of: group, place: "sheets.answers/\(id)") else { return nil }
        let answers = try JSONText.decode([String: String].self, text).compactMapValues(RubricAnswer.init)
        return SheetRow(row: Int64(row.integer(0)), id: id, answers: answers)
    }
}

extension Writing {
    /// - Parameter word: with which it can be changed; nil: nobody can any more.
    package func insert(_ sheet: SheetRow, word: String?, of round: RoundRow, in group: GroupRow) throws {
        try connection.run(
            "INSERT INTO sheets (round_id, word, public_id, answers) VALUES (?, ?, ?, ?)",
            [
                .integer(round.row), .optional(word.map { Data(reading.personToken("sheet/\($0)").utf8) }), .text(sheet.id),
                .blob(try sealed(sheet, in: group)),
            ])
    }

    package func update(_ sheet: SheetRow, in group: GroupRow) throws {
        try connection.run(
            "UPDATE sheets SET answers = ? WHERE id = ?", [.blob(try sealed(sheet, in: group)), .integer(sheet.row)])
    }

    package func remove(_ sheet: SheetRow) throws {
        try connection.run("DELETE FROM sheets WHERE id = ?", [.integer(sheet.row)])
    }

    /// So that neither word nor order leads back to anybody: all of them go, and come back under these names, in their order.
    package func replaceSheets(of round: RoundRow, by sheets: [SheetRow], in group: GroupRow) throws {
        try connection.run("DELETE FROM sheets WHERE round_id = ?", [.integer(round.row)])
        for sheet in sheets.sorted(by: { $0.id < $1.id }) { try insert(sheet, word: nil, of: round, in: group) }
    }

    private func sealed(_ sheet: SheetRow, in group: GroupRow) throws -> Data {
        try sealGroupText(
            try JSONText.encode(sheet.answers.mapValues(\.description)), of: group, place: "sheets.answers/\(sheet.id)")
    }
}
