import CKithShims
package import Crypto
import FoundationEssentials
import GRDB
import Glibc
package import KithModel

/// Everything that kith keeps: one database, one keyring, one lock, in one directory.
package final class Store: Sendable {
    package let directory: String
    /// Hears of every commit that wrote an event.
    package let commits: CommitSignal
    package let arrivals: Arrivals
    let keyring: Keyring
    /// Key for what the daemon hands out and takes back (resume tokens); never leaves the machine.
    package let tokenKey: SymmetricKey

    private let pool: DatabasePool
    private let queue: WriteQueue
    private let lock: Descriptor

    /// Opens the store, or makes one in an empty directory. Holds the directory's lock until it is released.
    ///
    /// Refuses: a directory of somebody else, a second daemon, a newer schema, a missing keyring, a missing or wrong master key.
    package init(
        directory: String, masterKey: String? = nil, migrations: [Migration] = Migration.all
    ) throws(Refusal) {
        try StateDirectory.prepare(directory)
        lock = try StateDirectory.lock(directory)
        self.directory = directory
        let path = "\(directory)/store.db"
        let ring = "\(directory)/keyring"
        let isNew = !StateDirectory.exists(path)
        let master = try MasterKey.read(
            path: masterKey ?? "\(directory)/master.key",
            mayMake: isNew && masterKey == nil && !StateDirectory.exists(ring))
        keyring = try Keyring(path: ring, master: master, isNew: isNew)
        guard !isNew || keyring.count == 0 else {
            throw Refusal(
                .unavailable, "\(path) is missing, but the keyring beside it holds keys; nothing was changed.",
                remedy: "restore the store from the latest backup, or move the keyring away to begin anew")
        }
        tokenKey = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: master, info: Data("kith resume tokens".utf8), outputByteCount: 32)
        do {
            pool = try Store.open(path)
            try Schema.bring(pool, to: migrations, backup: "\(directory)/store.backup.db")
        } catch {
            throw Refusal(opening: error, path: path)
        }
        let commits = CommitSignal()
        let arrivals = Arrivals()
        (self.commits, self.arrivals) = (commits, arrivals)
        queue = WriteQueue(
            pool: pool, beforeCommit: { [keyring] in try keyring.sync() },
            afterCommit: {
                commits.send()
                arrivals.send()
            })
    }

    /// Reads one consistent state, as far as somebody's reach goes. Runs beside other reads and writes.
    package func read<Value: Sendable>(
        as viewer: Viewer, _ body: @escaping @Sendable (Reading) throws -> Value
    ) async throws(Refusal) -> Value {
        do {
            return try await pool.read { [keyring] database in
                try body(Reading(connection: Connection(database: database), keyring: keyring, viewer: viewer))
            }
        } catch {
            throw Refusal(error)
        }
    }

    /// Writes; returns once it is on the disk for good. May run twice, so `body` changes nothing but the store.
    package func write<Value: Sendable>(
        as viewer: Viewer, _ body: @escaping @Sendable (Writing) throws -> Value
    ) async throws(Refusal) -> Value {
        do {
            return try await queue.submit { [keyring, arrivals] connection in
                try body(Writing(Reading(connection: connection, keyring: keyring, viewer: viewer), arrivals: arrivals))
            }
        } catch {
            throw Refusal(error)
        }
    }

    /// What lies in the database's log goes into the database, where it is overwritten; the copy from before the last upgrade
    /// goes. A reader in the middle of something keeps the log until the next time.
    package func dropTraces() {
        dropLog()
        unsafe unlink("\(directory)/store.backup.db")
    }

    /// What lies in the database's log goes into the database, so that rows that are no more are not to be read there.
    package func dropLog() {
        try? pool.writeWithoutTransaction { database in _ = try database.checkpoint(.truncate) }
    }

    /// Brings the log into the database and closes every connection. Nothing can be read or written afterwards.
    package func close() {
        try? pool.writeWithoutTransaction { database in _ = try database.checkpoint(.truncate) }
        try? pool.close()
    }

    private static func open(_ path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.maximumReaderCount = 2
        configuration.label = "store"
        // Somebody may look into the file with another program; they are waited for, briefly.
        configuration.busyMode = .timeout(2)
        configuration.persistentReadOnlyConnections = true
        configuration.prepareDatabase { database in
            try database.execute(
                sql:
                    "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY"
            )
        }
        // What SQLite makes beside the file takes its mode; the mask is the whole process's and not ours to change.
        let file = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        if file >= 0 { Glibc.close(file) }
        let pool = try DatabasePool(path: path, configuration: configuration)
        // GRDB sets NORMAL for the writer after `prepareDatabase`; what was acknowledged must survive a power cut.
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
                throw Refusal(.internalError, "The store can't be made durable: synchronous is not FULL.")
            }
        }
        return pool
    }
}

extension Refusal {
    /// What a store that did not open means to whoever started the daemon.
    fileprivate init(opening error: any Error, path: String) {
        self.init(error)
        if let error = error as? DatabaseError, error.resultCode == .SQLITE_NOTADB || error.resultCode == .SQLITE_CORRUPT {
            self.message = "\(path) is damaged, or not a store of kith; nothing was changed."
        } else if error is DatabaseError {
            self.message = "\(path) can't be opened: \(message)"
        }
    }
}
