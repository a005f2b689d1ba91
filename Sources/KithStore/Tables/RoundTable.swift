package import KithModel

/// A look that a group takes with a rubric, as the rubric was on the day on which it began.
package struct RoundRow: Hashable, Sendable {
    package var row: Int64
    package var id: String
    package var plugin: String
    package var rubric: String
    /// Content hash of the bundle, whose `score` is called.
    package var bundle: String
    /// Content hash of the definitions.
    package var definitions: String
    package var startedOn: CivilDate
    /// Nil: it is open.
    package var closedOn: CivilDate?
    package var isShared: Bool
    /// What the rubric itself made of the sheets.
    package var figures: [String: Double]?
    /// Why it could not.
    package var fault: String?

    package init(
        row: Int64 = 0, id: String, plugin: String, rubric: String, bundle: String, definitions: String, startedOn: CivilDate,
        closedOn: CivilDate? = nil, isShared: Bool = false, figures: [String: Double]? = nil, fault: String? = nil
    ) {
        (self.row, self.id, self.plugin, self.rubric) = (row, id, plugin, rubric)
        (self.bundle, self.definitions, self.startedOn, self.closedOn) = (bundle, definitions, startedOn, closedOn)
        (self.isShared, self.figures, self.fault) = (isShared, figures, fault)
    }
}

private let columns = "id, public_id, plugin, rubric, bundle, definitions, started_on, closed_on, shared, figures, fault"

extension Reading {
    /// The newest first.
    package func rounds(of group: GroupRow, before row: Int64? = nil, limit: Int) throws -> [RoundRow] {
        try connection.rows(
            "SELECT \(columns) FROM rounds WHERE group_id = ? AND id < ? ORDER BY id DESC LIMIT \(limit)",
            [.integer(group.row), .integer(row ?? .max)]
        ).compactMap(RoundRow.init)
    }

    package func round(_ id: String, of group: GroupRow) throws -> RoundRow? {
        try connection.first(
            "SELECT \(columns) FROM rounds WHERE group_id = ? AND public_id = ?", [.integer(group.row), .text(id)]
        ).flatMap(RoundRow.init)
    }

    package func openRound(plugin: String, rubric: String, of group: GroupRow) throws -> RoundRow? {
        try connection.first(
            "SELECT \(columns) FROM rounds WHERE group_id = ? AND plugin = ? AND rubric = ? AND closed_on IS NULL",
            [.integer(group.row), .text(plugin), .text(rubric)]
        ).flatMap(RoundRow.init)
    }

    /// Those that are closed, the newest first.
    package func closedRounds(plugin: String, rubric: String, of group: GroupRow, limit: Int) throws -> [RoundRow] {
        try connection.rows(
            """
            SELECT \(columns) FROM rounds
            WHERE group_id = ? AND plugin = ? AND rubric = ? AND closed_on IS NOT NULL ORDER BY id DESC LIMIT \(limit)
            """, [.integer(group.row), .text(plugin), .text(rubric)]
        ).compactMap(RoundRow.init)
    }

    /// Those that groups within reach share, by handle, the newest first.
    package func sharedRounds(
        of group: GroupRow?, after: Int, limit: Int
    ) throws -> [(handle: String, group: Int64, round: RoundRow)] {
        let named = columns.split(separator: ", ").map { "rounds.\($0)" }.joined(separator: ", ")
        return try connection.rows(
            """
            SELECT \(named), groups.handle, groups.id FROM rounds JOIN groups ON groups.id = rounds.group_id
            WHERE rounds.shared = 1 AND rounds.closed_on IS NOT NULL \(within("groups.id"))
            \(group == nil ? "" : "AND groups.id = ?") ORDER BY groups.handle, rounds.id DESC LIMIT \(limit) OFFSET \(after)
            """, group.map { [.integer($0.row)] } ?? []
        ).compactMap { row in try RoundRow(row).map { (row.text(11), Int64(row.integer(12)), $0) } }
    }
}

extension Writing {
    package func insert(_ round: RoundRow, of group: GroupRow) throws {
        try connection.run(
            """
            INSERT INTO rounds (public_id, group_id, plugin, rubric, bundle, definitions, started_on)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(round.id), .integer(group.row), .text(round.plugin), .text(round.rubric), .text(round.bundle),
                .text(round.definitions), .text(round.startedOn.description),
            ])
    }

    package func update(_ round: RoundRow) throws {
        try connection.run(
            "UPDATE rounds SET closed_on = ?, shared = ?, figures = ?, fault = ? WHERE id = ?",
            [
                .optional(round.closedOn?.description), .flag(round.isShared),
                .optional(try round.figures.map { try JSONText.encode($0) }), .optional(round.fault), .integer(round.row),
            ])
    }

    /// With its sheets.
    package func remove(_ round: RoundRow) throws {
        try connection.run("DELETE FROM rounds WHERE id = ?", [.integer(round.row)])
    }
}

extension RoundRow {
    init?(_ columns: Columns) throws {
        guard let day = CivilDate(columns.text(6)) else { return nil }
        self.init(
            row: Int64(columns.integer(0)), id: columns.text(1), plugin: columns.text(2), rubric: columns.text(3),
            bundle: columns.text(4), definitions: columns.text(5), startedOn: day,
            closedOn: columns.textOrNil(7).flatMap(CivilDate.init), isShared: columns.flag(8),
            figures: try columns.textOrNil(9).map { try JSONText.decode([String: Double].self, $0) },
            fault: columns.textOrNil(10))
    }
}
