package import KithModel

/// A consent with what the store alone knows.
package struct ConsentRow: Hashable, Sendable {
    package var row: Int64
    package var consent: Consent
}

extension Reading {
    /// What somebody agreed to, also what they withdrew; the newest first.
    package func consents(of member: MemberRow) throws -> [ConsentRow] {
        try connection.rows(
            """
            SELECT consents.id, consents.public_id, consents.purpose, party, version, text, how, given_on, withdrawn_at, given_by,
                given_by_name
            FROM consents JOIN wordings ON wordings.id = consents.wording WHERE member_id = ? ORDER BY consents.id DESC
            """, [.integer(member.row)]
        ).compactMap { row in
            guard let purpose = Purpose(rawValue: row.text(2)), let how = Consent.How(rawValue: row.text(6)),
                let day = CivilDate(row.text(7))
            else { return nil }
            let party = try sealed.open(row.blobOrNil(3), slot: member.slot, row: row.text(1), column: "consents.party")
            return ConsentRow(
                row: Int64(row.integer(0)),
                consent: Consent(
                    purpose: purpose, party: party,
                    wording: Wording(purpose: purpose, version: row.text(4), text: row.text(5)), how: how, givenOn: day,
                    notedBy: row.integerOrNil(9).map {
                        Consent.Account(uid: UInt32(truncatingIfNeeded: $0), name: row.textOrNil(10))
                    },
                    withdrawnAt: row.integerOrNil(8).map { Instant(milliseconds: Int64($0)) }))
        }
    }

    /// Whether somebody agreed to one thing and did not withdraw it: asked at the moment of use, every time.
    package func agrees(_ member: MemberRow, to purpose: Purpose) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM consents WHERE member_id = ? AND purpose = ? AND withdrawn_at IS NULL LIMIT 1",
            [.integer(member.row), .text(purpose.rawValue)]) != nil
    }

    /// Those in a group who agreed to one thing, by the store's own references.
    package func agreeing(to purpose: Purpose, in group: GroupRow) throws -> Set<Int64> {
        Set(
            try connection.rows(
                "SELECT DISTINCT member_id FROM consents WHERE group_id = ? AND purpose = ? AND withdrawn_at IS NULL",
                [.integer(group.row), .text(purpose.rawValue)]
            ).map { Int64($0.integer(0)) })
    }
}

extension Writing {
    /// - Parameter id: random, for good.
    package func insert(
        _ consent: Consent, id: String, of member: MemberRow, in group: GroupRow, at now: Instant
    ) throws {
        let party = try consent.party.map {
            try reading.sealed.seal($0, slot: member.slot, row: id, column: "consents.party")
        }
        let wording = try row(of: consent.wording, for: group)
        try connection.run(
            """
            INSERT INTO consents (group_id, member_id, public_id, purpose, party, wording, how, given_on, given_at, given_by,
                given_by_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(group.row), .integer(member.row), .text(id), .text(consent.purpose.rawValue), .optional(party),
                .integer(wording), .text(consent.how.rawValue), .text(consent.givenOn.description),
                .integer(now.milliseconds), .optional(consent.notedBy.map { Int64($0.uid) }),
                .optional(consent.notedBy?.name),
            ])
    }

    /// Whoever leaves takes everything back that they agreed to.
    package func withdrawAll(of member: MemberRow, at now: Instant, by uid: UInt32?) throws {
        try connection.run(
            "UPDATE consents SET withdrawn_at = ?, withdrawn_by = ? WHERE member_id = ? AND withdrawn_at IS NULL",
            [.integer(now.milliseconds), .optional(uid.map(Int64.init)), .integer(member.row)])
    }

    package func withdraw(_ consent: ConsentRow, at now: Instant, by uid: UInt32?) throws {
        try connection.run(
            "UPDATE consents SET withdrawn_at = ?, withdrawn_by = ? WHERE id = ? AND withdrawn_at IS NULL",
            [.integer(now.milliseconds), .optional(uid.map(Int64.init)), .integer(consent.row)])
    }
}
