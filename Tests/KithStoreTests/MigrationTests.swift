import Foundation
import KithModel
import KithStore
import Testing

/// A store of every released schema, with rows in every table, opens with today's program and has lost nothing.
@Suite struct MigrationTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private static let first = Array(Migration.all.prefix(1))

    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    private static func statements() throws -> [String] {
        try String(contentsOf: fixtures.appending(path: "schema-1.sql"), encoding: .utf8).components(separatedBy: "\n;\n").map {
            statement in
            statement.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("--") }
                .joined(separator: "\n")
        }.filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// The fixture's store with its keys: one member's name is sealed.
    private func makeFirst() async throws {
        let statements = try MigrationTests.first.flatMap(\.statements) + MigrationTests.statements()
        let store = try Store(directory: directory.path, migrations: [Migration(version: 1, statements: statements)])
        #expect(try await store.read(as: .daemon) { try $0.schemaVersion() } == 1)
        store.close()
        for (fixture, name) in [("schema-1.keyring", "keyring"), ("schema-1.key", "master.key")] {
            let key = try Data(contentsOf: MigrationTests.fixtures.appending(path: fixture))
            try key.write(to: URL(filePath: "\(directory.path)/\(name)"))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(directory.path)/\(name)")
        }
    }

    /// Whether a question of raw SQL gives this number, in a copy.
    private func tells(_ number: Int, _ sql: String, of migrations: [Migration] = Migration.all) throws -> Bool {
        let copy = try TemporaryDirectory()
        for name in ["store.db", "keyring", "master.key"] {
            try FileManager.default.copyItem(atPath: "\(directory.path)/\(name)", toPath: "\(copy.path)/\(name)")
        }
        let question = Migration(
            version: (migrations.last?.version ?? 0) + 1,
            statements: [
                "CREATE TABLE asked (told INTEGER CHECK (told = \(number))) STRICT", "INSERT INTO asked \(sql)",
            ])
        return (try? Store(directory: copy.path, migrations: migrations + [question])) != nil
    }

    @Test func `every table of the first schema has rows in the fixture`() async throws {
        try await makeFirst()
        for table in [
            "groups", "members", "series", "occurrences", "definitions", "plugins", "plugin_settings", "plugin_failures",
            "directory_entries", "events", "facts",
        ] {
            #expect(try tells(1, "SELECT COUNT(*) > 0 FROM \(table)", of: MigrationTests.first), "\(table) is empty")
        }
        // None was added to the schema without a row here.
        #expect(
            try tells(
                11,
                "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'asked'",
                of: MigrationTests.first))
    }

    @Test func `what people and groups told is all there`() async throws {
        try await makeFirst()
        let store = try Store(directory: directory.path)
        let names = try await store.groupNames()
        #expect(names == ["first-light", "harbour", "old-quay"])
        let found = try await store.read(as: .daemon) { try $0.group("harbour") }
        let harbour = try #require(found)
        #expect(harbour.row == 1 && harbour.held == 7 && harbour.heldWhenReflected == 4 && harbour.keepsNotes)
        #expect(harbour.reflectedOn?.description == "2026-09-01")
        #expect(harbour.group.format == "evening/evening" && harbour.group.phone == "+353 1 000")
        let members = try await store.read(as: .daemon) { try $0.members(of: harbour, alsoLeft: true) }.map(\.member)
            .sorted { $0.id < $1.id }
        #expect(members.map(\.handle.description) == ["kind-otter", "quiet-heron", "left-early"])
        #expect(members.map(\.isHere) == [true, true, false])
        #expect(members.map(\.isNew) == [false, true, false])
        #expect(members.first?.name == "Zoë", "a name that was sealed before opens after")
        #expect(members.allSatisfy { !$0.asksCall && !$0.asksRoles }, "nobody is asked who did not say so")
        #expect(members.allSatisfy { $0.stage == .joined }, "whoever was here stays so")
        store.close()
        for (table, count) in [("series", 2), ("occurrences", 3), ("directory_entries", 1), ("facts", 1), ("events", 4)] {
            #expect(try tells(count, "SELECT COUNT(*) FROM \(table)"), "\(table)")
        }
        #expect(try tells(1, "SELECT COUNT(*) FROM occurrences WHERE state = 'open' AND step = 0 AND revision = 1"))
        #expect(
            try tells(1, "SELECT COUNT(*) FROM occurrences WHERE state = 'open' AND pace_since = stepped_at"),
            "the time of a step under way goes on")
    }

    @Test func `plugins, their settings and their failures are all there`() async throws {
        try await makeFirst()
        let store = try Store(directory: directory.path)
        let rows = try await store.read(as: .daemon) { try $0.plugins() }
        #expect(
            rows == [
                PluginRow(plugin: "evening", group: 1, bundle: "00aa", definitions: "00bb", isBundled: false),
                PluginRow(plugin: "gathering", group: nil, bundle: "00cc", definitions: "00bb", isBundled: true),
            ])
        #expect(try await store.read(as: .daemon) { try $0.definition("00cc") } == Data("other".utf8))
        #expect(try await store.read(as: .daemon) { try $0.definition("00bb") } == Data("[]".utf8))
        let found = try await store.read(as: .daemon) { try $0.group("harbour") }
        let harbour = try #require(found)
        #expect(
            try await store.read(as: .daemon) { try $0.settings(of: "evening", group: harbour) } == [
                "tea_minutes": "20", "x": "y",
            ])
        let failing = try await store.read(as: .daemon) { try $0.failing() }
        #expect(failing.map(\.plugin) == ["evening", "gathering"])
        #expect(failing.first?.health.failure?.message == "main.lua:3: no")
        #expect(failing.first?.health.mayRun("on", at: Instant(seconds: 0)) == true, "an old failure keeps nothing off")
        store.close()
        #expect(try tells(0, "SELECT COUNT(*) FROM deliveries"), "nothing of the past is delivered")
        #expect(try tells(0, "SELECT COUNT(*) FROM pragma_foreign_key_check"))
        #expect(try tells(1, "SELECT COUNT(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"))
        // The tables that were made anew refer to each other, and not to what they were called before.
        #expect(try tells(0, "SELECT COUNT(*) FROM sqlite_master WHERE sql LIKE '%\\_2%' ESCAPE '\\'"))
    }

    @Test func `the journal goes on where it was, with no number twice`() async throws {
        try await makeFirst()
        let store = try Store(directory: directory.path)
        try await store.addGroup("new-pier")
        let events = try await store.read(as: .daemon) { try $0.events(after: 0, limit: 100) }.map(\.event)
        #expect(events.map(\.sequence) == [1, 2, 5, 900, 901])
        #expect(events[1].facts == ["hash": "00aa", "version": "1.0.0"])
        #expect(events[2].group == nil)
    }

    @Test func `the backup from before opens with the schema that it had, and migrates again`() async throws {
        try await makeFirst()
        try Store(directory: directory.path).close()
        let restored = try TemporaryDirectory()
        for (from, to) in [("store.backup.db", "store.db"), ("keyring", "keyring"), ("master.key", "master.key")] {
            try FileManager.default.copyItem(atPath: "\(directory.path)/\(from)", toPath: "\(restored.path)/\(to)")
        }
        do {
            let store = try Store(directory: restored.path, migrations: MigrationTests.first)
            #expect(try await store.read(as: .daemon) { try $0.schemaVersion() } == 1)
            store.close()
        }
        let store = try Store(directory: restored.path)
        #expect(try await store.read(as: .daemon) { try $0.schemaVersion() } == Migration.newest)
        #expect(try await store.read(as: .daemon) { try $0.failing() }.count == 2)
    }

    @Test func `the first schema refuses what the newest made`() async throws {
        try Store(directory: directory.path).close()
        let refusal = #expect(throws: Refusal.self) {
            try Store(directory: directory.path, migrations: MigrationTests.first)
        }
        #expect(refusal?.message.contains("newer kith") == true)
    }
}
