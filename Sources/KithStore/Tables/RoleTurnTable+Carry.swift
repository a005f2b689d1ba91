package import KithModel

extension Writing {
    /// What was offered, taken and handed over for one date belongs to another from now on, or to none where the date is gone.
    ///
    /// What was said of the other date before stays, and gives way to nothing.
    package func carryRoles(
        from: (series: Int64, key: CivilDateTime), to: (series: Int64, key: CivilDateTime)?
    ) throws {
        let old: [SQLValue] = [.integer(from.series), .text(from.key.description)]
        if let to, (to.series, to.key) != (from.series, from.key) {
            let new: [SQLValue] = [.integer(to.series), .text(to.key.description)]
            try connection.run(
                """
                UPDATE role_offers SET series_id = ?, key_at = ? WHERE series_id = ? AND key_at = ?
                AND NOT EXISTS (SELECT 1 FROM role_offers AS other WHERE other.member_id = role_offers.member_id
                    AND other.role = role_offers.role AND other.series_id = ? AND other.key_at = ?)
                """, new + old + new)
            try connection.run(
                """
                UPDATE role_turns SET series_id = ?, key_at = ? WHERE series_id = ? AND key_at = ?
                AND NOT EXISTS (SELECT 1 FROM role_turns AS other WHERE other.role = role_turns.role
                    AND other.series_id = ? AND other.key_at = ?
                    AND (other.place = role_turns.place OR other.member_id = role_turns.member_id))
                """, new + old + new)
            try connection.run(
                """
                UPDATE handovers SET series_id = ?, key_at = ? WHERE series_id = ? AND key_at = ?
                AND NOT EXISTS (SELECT 1 FROM handovers AS other WHERE other.series_id = ? AND other.key_at = ?)
                """, new + old + new)
        } else if to != nil {
            return
        }
        for table in ["role_turns", "role_offers", "handovers"] {
            try connection.run("DELETE FROM \(table) WHERE series_id = ? AND key_at = ?", old)
        }
    }
}
