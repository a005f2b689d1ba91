package import KithModel

/// Figures that were worked out, and what the next ones may not be subtracted from.
extension Reading {
    package func hasFigures(of month: Month) throws -> Bool {
        try connection.first("SELECT 1 FROM figures WHERE month = ? LIMIT 1", [.text(month.description)]) != nil
    }

    /// Of groups within reach, and of the network in all for whoever may see all of it; the newest month first.
    package func figures(of group: GroupRow? = nil, months: Int) throws -> [(month: Month, figures: [Figure])] {
        let newest = try connection.rows("SELECT DISTINCT month FROM figures ORDER BY month DESC LIMIT \(months)")
        return try newest.compactMap { row in
            guard let month = Month(row.text(0)) else { return nil }
            let narrowed = group == nil ? within("figures.group_id") : "AND figures.group_id = ?"
            let rows = try connection.rows(
                """
                SELECT public_id, band, since FROM figures LEFT JOIN groups ON groups.id = figures.group_id
                WHERE month = ? \(narrowed) ORDER BY public_id
                """, [.text(month.description)] + (group.map { [.integer($0.row)] } ?? []))
            return (
                month,
                rows.map { row in
                    Figure(key: row.textOrNil(0), band: row.textOrNil(1).flatMap(Band.init), since: Month(row.text(2)) ?? month)
                }
            )
        }
    }

    /// Handles of the groups of figures within reach, by id.
    package func figureHandles() throws -> [String: String] {
        let rows = try connection.rows(
            """
            SELECT public_id, handle FROM groups
            WHERE id IN (SELECT group_id FROM figures) \(within("id"))
            """)
        return Dictionary(rows.map { ($0.text(0), $0.text(1)) }, uniquingKeysWith: { first, _ in first })
    }

    package func figureBasis() throws -> [FigureBasis] {
        try connection.rows("SELECT content FROM figure_basis ORDER BY name").map { row in
            try JSONText.decode(KeptBasis.self, row.text(0)).basis
        }
    }

    /// One cell for each group that shares figures: those who come to it and agreed to be counted.
    package func figureCells() throws -> [FigureCell] {
        let groups = try connection.rows(
            "SELECT id, public_id FROM groups WHERE shares_figures = 1 AND state <> 'closed'")
        let people = try connection.rows(
            """
            SELECT DISTINCT members.group_id, members.id
            FROM consents JOIN members ON members.id = consents.member_id
            WHERE purpose = 'figures' AND withdrawn_at IS NULL AND is_here = 1 AND stage = 'joined' AND forgotten = 0
            """)
        let byGroup = Dictionary(grouping: people) { $0.integer(0) }
        return groups.map { group in
            FigureCell(
                key: group.text(1), people: Set((byGroup[group.integer(0)] ?? []).map { Int64($0.integer(1)) }))
        }
    }
}

extension Writing {
    /// Keeps a month's figures for good, and the basis for the next.
    package func keep(_ release: FigureRelease) throws {
        for figure in release.figures {
            try connection.run(
                """
                INSERT INTO figures (month, scope, group_id, band, since)
                VALUES (?, ?, (SELECT id FROM groups WHERE public_id = ?), ?, ?) ON CONFLICT (month, scope) DO NOTHING
                """,
                [
                    .text(release.month.description), .text(figure.key ?? "all"), .optional(figure.key),
                    .optional(figure.band?.description), .text(figure.since.description),
                ])
        }
        try connection.run("DELETE FROM figure_basis")
        for basis in release.basis {
            try connection.run(
                "INSERT INTO figure_basis (name, content) VALUES (?, ?)",
                [.text(basis.key), .text(try JSONText.encode(KeptBasis(basis)))])
        }
    }
}

/// How a basis lies in its column.
private struct KeptBasis: Codable {
    var key: String
    var people: [Int64]
    var band: String?
    var worked: String

    init(_ basis: FigureBasis) {
        (key, people) = (basis.key, basis.people.sorted())
        (band, worked) = (basis.band?.description, basis.worked.description)
    }

    var basis: FigureBasis {
        get throws {
            guard let worked = Month(worked) else {
                throw Refusal(.unavailable, "The basis of the figures is damaged.", remedy: "restore the latest backup")
            }
            return FigureBasis(key: key, people: Set(people), band: band.flatMap(Band.init), worked: worked)
        }
    }
}
