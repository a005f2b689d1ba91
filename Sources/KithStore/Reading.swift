package import KithModel

/// What can be asked of one state of the store, by somebody: a group that lies outside their reach is not there.
package struct Reading {
    let connection: Connection
    let keyring: Keyring
    package let viewer: Viewer

    var sealed: Sealed { Sealed(keyring: keyring) }

    /// A condition that leaves out what lies beyond the viewer's reach, with "AND " before it; empty where all is within.
    func within(_ column: String) -> String {
        guard case .groups(let groups) = viewer.reach else { return "" }
        return "AND \(column) IN (\(groups.sorted().map(String.init).joined(separator: ", ")))"
    }

    package func integrity() throws -> String {
        try connection.rows("PRAGMA integrity_check").map { $0.text(0) }.joined(separator: "; ")
    }

    package func schemaVersion() throws -> Int {
        try connection.first("PRAGMA user_version")?.integer(0) ?? 0
    }

    package func groupCount() throws -> Int {
        try connection.first("SELECT COUNT(*) FROM groups")?.integer(0) ?? 0
    }
}

/// What can be asked and changed within one transaction. Whoever changes something records its event here, too.
package struct Writing {
    package let reading: Reading
    let arrivals: Arrivals
    var connection: Connection { reading.connection }

    init(_ reading: Reading, arrivals: Arrivals) { (self.reading, self.arrivals) = (reading, arrivals) }
}

extension Writing {
    /// What `body` changes stands whole or not at all, within the request's own transaction.
    package func attempt(_ body: () throws -> Void) throws {
        try connection.savepoint(body)
    }
}
