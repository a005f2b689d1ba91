package import KithModel

extension Reading {
    /// Who in a group said that they are away, by the store's own references; also where it has ended meanwhile.
    package func away(in group: GroupRow) throws -> [Int64: Away] {
        try connection.rows("SELECT id, away_until FROM members WHERE group_id = ? AND away = 1", [.integer(group.row)])
            .reduce(into: [:]) { $0[Int64($1.integer(0))] = Away(until: $1.textOrNil(1).flatMap(CivilDate.init)) }
    }
}

extension Writing {
    /// - Parameter away: nil: they are back.
    package func setAway(_ away: Away?, of member: MemberRow) throws {
        try connection.run(
            "UPDATE members SET away = ?, away_until = ? WHERE id = ?",
            [.flag(away != nil), .optional(away?.until?.description), .integer(member.row)])
    }
}
