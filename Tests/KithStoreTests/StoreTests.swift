import Foundation
import KithModel
import KithStore
import Testing

@Suite struct StoreTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    @Test func `what was written is there after the store was closed and opened`() async throws {
        do {
            let store = try Store(directory: directory.path)
            try await store.addGroup("harbour")
            store.close()
        }
        let store = try Store(directory: directory.path)
        #expect(try await store.groupNames() == ["harbour"])
        #expect(try await store.read(as: .daemon) { try $0.integrity() } == "ok")
    }

    @Test func `writes that arrive together each stand or fall alone`() async throws {
        let store = try Store(directory: directory.path)
        try await store.addGroup("taken-0")
        let outcomes = await withTaskGroup(of: Bool.self) { tasks in
            for number in 0..<300 {
                tasks.addTask {
                    // Every third one asks for what is there already.
                    let name = number % 3 == 0 ? "taken-0" : "group-\(number)"
                    return (try? await store.addGroup(name)) != nil
                }
            }
            return await tasks.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(outcomes == 200)
        #expect(try await store.groupNames().count == 201)
        let events = try await store.read(as: .daemon) { try $0.events(after: 0, limit: 1000).count }
        #expect(events == 201)
    }

    @Test func `a refused write leaves nothing behind, and says so with its own reason`() async throws {
        let store = try Store(directory: directory.path)
        let refusal = await #expect(throws: Refusal.self) {
            try await store.write(as: .daemon) { writing in
                guard let handle = Handle("half-done") else { return }
                try writing.insert(Group(id: "x", handle: handle, name: "x", zone: "UTC"))
                throw Refusal.conflict("no", remedy: "yes")
            }
        }
        #expect(refusal == .conflict("no", remedy: "yes"))
        #expect(try await store.groupNames().isEmpty)
    }

    @Test func `a second store in the same directory is refused`() throws {
        let store = try Store(directory: directory.path)
        let refusal = #expect(throws: Refusal.self) { try Store(directory: directory.path) }
        #expect(refusal?.code == .conflict)
        #expect(refusal?.message.contains("Another kithd") == true)
        withExtendedLifetime(store) {}
    }

    @Test func `a store of a newer kith is refused and left as it is`() async throws {
        let newer = Migration(version: Migration.newest + 1, statements: ["CREATE TABLE later (id INTEGER)"])
        do { try Store(directory: directory.path, migrations: Migration.all + [newer]).close() }
        let refusal = #expect(throws: Refusal.self) { try Store(directory: directory.path) }
        #expect(refusal?.message.contains("newer kith (schema \(Migration.newest + 1)") == true)
        _ = try Store(directory: directory.path, migrations: Migration.all + [newer])
    }

    @Test func `before a migration a backup is made that opens by itself`() async throws {
        do {
            let store = try Store(directory: directory.path)
            try await store.addGroup("harbour")
            store.close()
        }
        let newer = Migration(version: Migration.newest + 1, statements: ["CREATE TABLE later (id INTEGER)"])
        do { try Store(directory: directory.path, migrations: Migration.all + [newer]).close() }
        let restored = try TemporaryDirectory()
        for (from, to) in [("store.backup.db", "store.db"), ("keyring", "keyring"), ("master.key", "master.key")] {
            try FileManager.default.copyItem(atPath: "\(directory.path)/\(from)", toPath: "\(restored.path)/\(to)")
        }
        let store = try Store(directory: restored.path)
        #expect(try await store.groupNames() == ["harbour"])
    }

    @Test func `a migration that fails changes nothing`() async throws {
        do { try Store(directory: directory.path).close() }
        let broken = Migration(version: Migration.newest + 1, statements: ["CREATE TABLE later (id INTEGER)", "CREATE NONSENSE"])
        #expect(throws: Refusal.self) { try Store(directory: directory.path, migrations: Migration.all + [broken]) }
        let store = try Store(directory: directory.path)
        #expect(try await store.read(as: .daemon) { try $0.schemaVersion() } == Migration.newest)
    }

    @Test func `a file that is no store is refused and left as it is`() throws {
        do { try Store(directory: directory.path).close() }
        let path = "\(directory.path)/store.db"
        let noise = Data((0..<8192).map { _ in UInt8.random(in: 0...255) })
        try noise.write(to: URL(filePath: path))
        for file in ["store.db-wal", "store.db-shm"] { try? FileManager.default.removeItem(atPath: "\(directory.path)/\(file)") }
        let refusal = #expect(throws: Refusal.self) { try Store(directory: directory.path) }
        #expect(refusal?.message.contains("damaged, or not a store") == true)
        #expect(try Data(contentsOf: URL(filePath: path)) == noise)
    }

    @Test func `a state directory of somebody else is refused`() throws {
        guard getuid() == 0 else { return }
        try FileManager.default.setAttributes([.ownerAccountID: 65533], ofItemAtPath: directory.path)
        let refusal = #expect(throws: Refusal.self) { try Store(directory: directory.path) }
        #expect(refusal?.message.contains("belongs to another user") == true)
        try FileManager.default.setAttributes([.ownerAccountID: 0], ofItemAtPath: directory.path)
    }
}
