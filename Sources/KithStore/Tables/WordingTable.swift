package import KithModel

extension Reading {
    /// The words for a purpose: the group's own, else those that come along.
    package func wording(_ purpose: Purpose, for group: GroupRow) throws -> Wording {
        let own = try connection.first(
            "SELECT version, text FROM wordings WHERE scope = ? AND purpose = ? AND current = 1",
            [.text(group.group.id), .text(purpose.rawValue)])
        return own.map { Wording(purpose: purpose, version: $0.text(0), text: $0.text(1)) } ?? .bundled(purpose)
    }

    /// A version of the words, where the group has or had it.
    package func wording(_ purpose: Purpose, version: String, for group: GroupRow) throws -> Wording? {
        let bundled = Wording.bundled(purpose)
        if bundled.version == version { return bundled }
        return try connection.first(
            "SELECT version, text FROM wordings WHERE scope IN (?, 'all') AND purpose = ? AND version = ?",
            [.text(group.group.id), .text(purpose.rawValue), .text(version)]
        ).map { Wording(purpose: purpose, version: $0.text(0), text: $0.text(1)) }
    }
}

extension Writing {
    /// Words of the group's own from now on, or with nil those that come along again.
    package func setWording(_ text: String?, _ purpose: Purpose, for group: GroupRow) throws {
        let scope: [SQLValue] = [.text(group.group.id), .text(purpose.rawValue)]
        try connection.run("UPDATE wordings SET current = 0 WHERE scope = ? AND purpose = ?", scope)
        guard let text else { return }
        let count = try connection.first("SELECT COUNT(*) FROM wordings WHERE scope = ? AND purpose = ?", scope)
        try connection.run(
            "INSERT INTO wordings (scope, group_id, purpose, version, text, current) VALUES (?, ?, ?, ?, ?, 1)",
            [
                .text(group.group.id), .integer(group.row), .text(purpose.rawValue),
                .text("own-\((count?.integer(0) ?? 0) + 1)"), .text(text),
            ])
    }

    /// The row of a wording, which stays as it is for whoever agreed to it.
    func row(of wording: Wording, for group: GroupRow) throws -> Int64 {
        let isBundled = wording == .bundled(wording.purpose)
        let values: [SQLValue] = [
            .text(isBundled ? "all" : group.group.id), .text(wording.purpose.rawValue), .text(wording.version),
        ]
        if isBundled {
            try connection.run(
                """
                INSERT INTO wordings (scope, purpose, version, text, current) VALUES (?, ?, ?, ?, 0)
                ON CONFLICT (scope, purpose, version) DO NOTHING
                """, values + [.text(wording.text)])
        }
        let found = try connection.first(
            "SELECT id FROM wordings WHERE scope = ? AND purpose = ? AND version = ?", values)
        guard let found else { throw Refusal(.internalError, "The words for \(wording.purpose.title) are gone.") }
        return Int64(found.integer(0))
    }
}
