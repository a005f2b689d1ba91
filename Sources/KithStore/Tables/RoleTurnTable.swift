package import KithModel

/// That somebody takes a role at one meeting.
package struct RoleTurnRow: Hashable, Sendable {
    package var member: Int64
    package var role: RoleKey
    package var date: SeriesDate
    /// Which of the role's places, from 1.
    package var place: Int

    package init(member: Int64, role: RoleKey, date: SeriesDate, place: Int) {
        (self.member, self.role, self.date, self.place) = (member, role, date, place)
    }
}

private let columns = "member_id, role, series_id, key_at, place"
private let leadingRoles = RoleKey.builtIn.map { "'\($0)'" }.joined(separator: ", ")

extension Reading {
    /// Who takes what in a group, from a day on.
    package func roleTurns(of group: GroupRow, from day: CivilDate) throws -> [RoleTurnRow] {
        try connection.rows(
            "SELECT \(columns) FROM role_turns WHERE group_id = ? AND key_at >= ? ORDER BY key_at, place",
            [.integer(group.row), .text(day.description)]
        ).compactMap(RoleTurnRow.init)
    }

    /// Who takes what at one meeting.
    package func roleTurns(on date: SeriesDate) throws -> [RoleTurnRow] {
        try connection.rows(
            "SELECT \(columns) FROM role_turns WHERE series_id = ? AND key_at = ? ORDER BY place",
            [.integer(date.series), .text(date.key.description)]
        ).compactMap(RoleTurnRow.init)
    }

    /// Tokens of who took what at one meeting, by role; of several who share a role the first.
    package func tokensOfRoles(on date: SeriesDate) throws -> [String: String] {
        let rows = try connection.rows(
            """
            SELECT role, public_id FROM role_turns JOIN members ON members.id = member_id
            WHERE series_id = ? AND key_at = ? AND is_here = 1 AND stage = 'joined' ORDER BY place DESC
            """, [.integer(date.series), .text(date.key.description)])
        return rows.reduce(into: [:]) { $0[$1.text(0)] = keyring.personToken($1.text(1)) }
    }

    /// What turns tell of who facilitates, by group, from a day on.
    package func staffings(from day: CivilDate) throws -> [Int64: [SeriesDate: Staffing]] {
        try staffings(from: day, narrowed: within("group_id"), [])
    }

    package func staffings(of group: GroupRow, from day: CivilDate) throws -> [SeriesDate: Staffing] {
        try staffings(from: day, narrowed: "AND group_id = ?", [.integer(group.row)])[group.row] ?? [:]
    }

    private func staffings(
        from day: CivilDate, narrowed: String, _ values: [SQLValue]
    ) throws -> [Int64: [SeriesDate: Staffing]] {
        let values = [.text(day.description)] + values
        let rows = try connection.rows(
            """
            SELECT group_id, series_id, key_at, 1, 0 FROM role_turns
            WHERE role IN (\(leadingRoles)) AND key_at >= ? \(narrowed)
            UNION ALL SELECT group_id, series_id, key_at, 0, told FROM handovers WHERE key_at >= ? \(narrowed)
            """, values + values)
        return rows.reduce(into: [:]) { found, row in
            guard let key = CivilDateTime(row.text(2)) else { return }
            let date = SeriesDate(series: Int64(row.integer(1)), key: key)
            let before = found[Int64(row.integer(0)), default: [:]][date]
            found[Int64(row.integer(0)), default: [:]][date] = Staffing(
                isTaken: row.flag(3) || before?.isTaken == true, isHandedOver: row.flag(4) || before?.isHandedOver == true)
        }
    }

    /// Whether something is kept from before a day.
    package func hasRoles(before day: CivilDate) throws -> Bool {
        try ["role_turns", "role_offers", "handovers"].contains { table in
            try connection.first("SELECT 1 FROM \(table) WHERE key_at < ? LIMIT 1", [.text(day.description)]) != nil
        }
    }

    /// Who took the facilitator's role at a meeting, or stands in, the facilitator first.
    package func leading(on date: SeriesDate) throws -> [RoleTurnRow] {
        let rows = try connection.rows(
            "SELECT \(columns) FROM role_turns WHERE series_id = ? AND key_at = ? AND role IN (\(leadingRoles)) ORDER BY place",
            [.integer(date.series), .text(date.key.description)]
        ).compactMap(RoleTurnRow.init)
        return RoleKey.builtIn.flatMap { role in rows.filter { $0.role == role } }
    }
}

extension Writing {
    package func insert(_ turn: RoleTurnRow, of group: GroupRow) throws {
        try connection.run(
            """
            INSERT INTO role_turns (group_id, member_id, role, series_id, key_at, place) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(group.row), .integer(turn.member), .text(turn.role.description), .integer(turn.date.series),
                .text(turn.date.key.description), .integer(turn.place),
            ])
    }

    /// Ends turns. A date that loses the last who would facilitate is one of which nobody has said yet that they will; where
    /// somebody stands in for the facilitator from then on, the group is told.
    package func end(_ turns: [RoleTurnRow], of group: Int64) throws {
        for turn in turns {
            try connection.run(
                "DELETE FROM role_turns WHERE member_id = ? AND role = ? AND series_id = ? AND key_at = ?",
                [
                    .integer(turn.member), .text(turn.role.description), .integer(turn.date.series),
                    .text(turn.date.key.description),
                ])
            guard turn.role.leads else { continue }
            let rest = try reading.leading(on: turn.date)
            let standsIn = turn.role == .facilitator && !rest.isEmpty && rest.allSatisfy { $0.role != .facilitator }
            try noteHandover(of: turn.date, in: group, isTold: standsIn)
        }
    }

    /// Each takes the other's place.
    package func exchange(_ one: RoleTurnRow, _ other: RoleTurnRow, of group: GroupRow) throws {
        for turn in [one, other] {
            try connection.run(
                "DELETE FROM role_turns WHERE series_id = ? AND key_at = ? AND role = ? AND place = ?",
                [
                    .integer(turn.date.series), .text(turn.date.key.description), .text(turn.role.description),
                    .integer(turn.place),
                ])
        }
        try insert(RoleTurnRow(member: other.member, role: one.role, date: one.date, place: one.place), of: group)
        try insert(RoleTurnRow(member: one.member, role: other.role, date: other.date, place: other.place), of: group)
    }

    /// - Parameter isTold: the group is told of it.
    package func noteHandover(of date: SeriesDate, in group: Int64, isTold: Bool) throws {
        try connection.run(
            """
            INSERT INTO handovers (series_id, key_at, group_id, told) VALUES (?, ?, ?, ?)
            ON CONFLICT (series_id, key_at) DO UPDATE SET
                told = CASE WHEN excluded.told = 1 THEN 1 ELSE handovers.told END
            """,
            [.integer(date.series), .text(date.key.description), .integer(group), .flag(isTold)])
    }

    /// Somebody said anew whether the meeting has a facilitator, which counts more than what was handed over before.
    package func dropHandover(of date: SeriesDate) throws {
        try connection.run(
            "DELETE FROM handovers WHERE series_id = ? AND key_at = ?",
            [.integer(date.series), .text(date.key.description)])
    }

    /// Whatever somebody offered and took, and that they are away; for leaving and forgetting.
    package func endRoles(of member: Int64) throws {
        let rows = try connection.rows(
            "SELECT \(columns), group_id FROM role_turns WHERE member_id = ?", [.integer(member)])
        for row in rows {
            guard let turn = RoleTurnRow(row) else { continue }
            try end([turn], of: Int64(row.integer(5)))
        }
        try connection.run("DELETE FROM role_offers WHERE member_id = ?", [.integer(member)])
        try connection.run("UPDATE members SET away = 0, away_until = NULL WHERE id = ?", [.integer(member)])
    }

    /// Lets go of what was before a day, in all groups: nobody is to find out from it who did what how often.
    package func dropRoles(before day: CivilDate) throws {
        for table in ["role_turns", "role_offers", "handovers"] {
            try connection.run("DELETE FROM \(table) WHERE key_at < ?", [.text(day.description)])
        }
        try connection.run(
            "UPDATE members SET away = 0, away_until = NULL WHERE away = 1 AND away_until < ?", [.text(day.description)])
    }
}

extension RoleTurnRow {
    init?(_ columns: Columns) {
        guard let role = RoleKey(columns.text(1)), let key = CivilDateTime(columns.text(3)) else { return nil }
        self.init(
            member: Int64(columns.integer(0)), role: role, date: SeriesDate(series: Int64(columns.integer(2)), key: key),
            place: columns.integer(4))
    }
}
