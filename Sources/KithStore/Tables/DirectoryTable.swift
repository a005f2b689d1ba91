import KithModel

/// A group that came from a public directory.
package struct DirectoryRow: Hashable, Sendable {
    package var key: String
    package var hash: String
    package var handle: String
    package var name: String
}

extension Reading {
    package func directory(_ source: String, after key: String, limit: Int) throws -> [DirectoryRow] {
        try connection.rows(
            """
            SELECT key, hash, handle, name FROM directory_entries JOIN groups ON groups.id = group_id
            WHERE source = ? AND key > ? ORDER BY key LIMIT \(limit)
            """, [.text(source), .text(key)]
        ).map { DirectoryRow(key: $0.text(0), hash: $0.text(1), handle: $0.text(2), name: $0.text(3)) }
    }

    package func directoryEntry(_ key: String, of source: String) throws -> DirectoryRow? {
        try connection.first(
            """
            SELECT key, hash, handle, name FROM directory_entries JOIN groups ON groups.id = group_id
            WHERE source = ? AND key = ?
            """, [.text(source), .text(key)]
        ).map { DirectoryRow(key: $0.text(0), hash: $0.text(1), handle: $0.text(2), name: $0.text(3)) }
    }
}

extension Writing {
    package func keep(_ key: String, hash: String, of source: String, group: GroupRow) throws {
        try connection.run(
            """
            INSERT INTO directory_entries (source, key, hash, group_id) VALUES (?, ?, ?, ?)
            ON CONFLICT (source, key) DO UPDATE SET hash = excluded.hash
            """, [.text(source), .text(key), .text(hash), .integer(group.row)])
    }
}
