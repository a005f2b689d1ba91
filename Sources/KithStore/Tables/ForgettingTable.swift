package import KithModel

/// Removing what is kept about somebody: first the rows, and once that is on the disk the key, so that a crash between the
/// two leaves a key that opens nothing, which the next start finds.
extension Writing {
    /// What stays is a place in the store that says nothing, so that the group's own past still adds up.
    package func forget(_ member: MemberRow) throws {
        for table in ["consents", "secrets", "readings"] {
            try connection.run("DELETE FROM \(table) WHERE member_id = ?", [.integer(member.row)])
        }
        try connection.run("UPDATE members SET oriented_by = NULL WHERE oriented_by = ?", [.integer(member.row)])
        try connection.run(
            """
            UPDATE members SET handle = ?, name = NULL, contacts = NULL, secret = NULL, is_new = 0, is_here = 0,
                asks_call = 0, asks_roles = 0, oriented_on = NULL, oriented_by = NULL, forgotten = 1
            WHERE id = ?
            """, [.text("forgotten/\(member.row)"), .integer(member.row)])
    }
}

extension Store {
    /// Overwrites the keys of everybody who is forgotten and still has one.
    package func dropForgottenKeys() async throws(Refusal) {
        let slots = try await read(as: .daemon) { reading in
            try reading.connection.rows("SELECT key_slot FROM members WHERE forgotten = 1").map { $0.integer(0) }
        }
        for slot in slots where try keyring.key(in: slot) != nil { try keyring.forget(slot: slot) }
    }
}
