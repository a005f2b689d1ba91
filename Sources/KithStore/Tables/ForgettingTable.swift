package import KithModel

/// Removing what is kept about somebody: first the rows, and once that is on the disk the key, so that a crash between the
/// two leaves a key that opens nothing, which the next start finds.
extension Writing {
    /// What stays is a place in the store that says nothing, so that the group's own past still adds up.
    package func forget(_ member: MemberRow) throws { try forget(row: member.row) }

    func forget(row: Int64) throws {
        for table in ["consents", "secrets", "readings", "self_checks"] {
            try connection.run("DELETE FROM \(table) WHERE member_id = ?", [.integer(row)])
        }
        try endRoles(of: row)
        // One that a courier has just now is gone from here as well; what became of it is nobody's to tell any more.
        try connection.run("DELETE FROM outbox WHERE member_id = ?", [.integer(row)])
        try connection.run("UPDATE members SET oriented_by = NULL WHERE oriented_by = ?", [.integer(row)])
        try connection.run(
            """
            UPDATE members SET handle = ?, name = NULL, contacts = NULL, reminding = NULL, secret = NULL, is_new = 0, is_here = 0,
                asks_call = 0, asks_roles = 0, oriented_on = NULL, oriented_by = NULL, forgotten = 1
            WHERE id = ?
            """, [.text("forgotten/\(row)"), .integer(row)])
    }
}

extension Reading {
    /// Members who are not forgotten, with the slots of their keys.
    fileprivate func slotsInUse() throws -> [(row: Int64, slot: Int)] {
        try connection.rows("SELECT id, key_slot FROM members WHERE forgotten = 0").map {
            (Int64($0.integer(0)), $0.integer(1))
        }
    }
}

extension Store {
    /// What was forgotten stays so, whatever store was put back: rows whose key is a tombstone go, and then what is left of
    /// keys. For the start, before anybody is served.
    package func bringForgettingAbout() async throws(Refusal) {
        let tombstones = try keyring.tombstones()
        if !tombstones.isEmpty {
            try await write(as: .daemon) { writing in
                for (row, slot) in try writing.reading.slotsInUse() where tombstones.contains(slot) {
                    try writing.forget(row: row)
                }
            }
        }
        try await dropForgottenKeys()
    }

    /// Overwrites the keys of everybody who is forgotten and still has one; then also what lies in the log of the database,
    /// and in the copy from before the last upgrade, is dropped.
    package func dropForgottenKeys() async throws(Refusal) {
        let slots = try await read(as: .daemon) { reading in
            try reading.connection.rows("SELECT key_slot FROM members WHERE forgotten = 1").map { $0.integer(0) }
        }
        var isAny = false
        let tombstones = try keyring.tombstones()
        for slot in slots where !tombstones.contains(slot) {
            try keyring.forget(slot: slot)
            isAny = true
        }
        if isAny { dropTraces() }
    }
}
