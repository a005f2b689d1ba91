import FoundationEssentials
import GRDB
import Glibc
import KithModel

/// Brings a store to the newest schema, after a backup; refuses one that is newer than this program.
enum Schema {
    /// "kith", in the file's header: another program's database is not touched.
    private static let application: Int32 = 0x6b69_7468

    static func bring(_ pool: DatabasePool, to migrations: [Migration], backup: String) throws {
        try pool.writeWithoutTransaction { database in
            let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            let owner = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            let newest = migrations.last?.version ?? 0
            let isEmpty = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") == 0
            guard owner == application || isEmpty else {
                throw Refusal(.unavailable, "The store's file belongs to another program; nothing was changed.")
            }
            guard found <= newest else {
                throw Refusal(
                    .unavailable,
                    "The store was made by a newer kith (schema \(found); this one knows \(newest)); nothing was changed.",
                    remedy: "start the newer kithd, or restore the backup from before the upgrade")
            }
            let due = migrations.filter { $0.version > found }
            guard !due.isEmpty else { return }
            if found > 0 { try keepBackup(database, at: backup) }
            try database.beginTransaction(.exclusive)
            do {
                for statement in due.flatMap(\.statements) { try database.execute(sql: statement) }
                try database.execute(sql: "PRAGMA application_id = \(application); PRAGMA user_version = \(newest)")
                try database.commit()
            } catch {
                if database.isInsideTransaction { try? database.rollback() }
                throw error
            }
        }
    }

    /// A whole copy beside the store; only the latest is kept, since a copy of old rows outlives what was changed in them.
    private static func keepBackup(_ database: Database, at path: String) throws {
        let beside = path + ".new"
        unsafe unlink(beside)
        try database.execute(sql: "VACUUM INTO ?", arguments: [beside])
        unsafe chmod(beside, 0o600)
        guard unsafe rename(beside, path) == 0 else {
            throw Refusal(.unavailable, "The backup before the upgrade could not be kept: \(reason(errno)).")
        }
    }
}
