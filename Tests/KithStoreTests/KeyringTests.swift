import Foundation
import KithModel
import KithStore
import Testing

@Suite struct KeyringTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func addMember(_ store: Store, name: String) async throws {
        try await store.addGroup("harbour")
        try await store.write(as: .daemon) { writing in
            guard let handle = Handle("kind-heron"), let group = try writing.reading.group("harbour") else { return }
            try writing.insert(Member(id: "m1", handle: handle, name: name), into: group)
        }
    }

    private func names(_ store: Store) async throws -> [String?] {
        try await store.read(as: .daemon) { reading in
            guard let group = try reading.group("harbour") else { return [] }
            return try reading.members(of: group, alsoLeft: true).map(\.member.name)
        }
    }

    @Test func `a name is read back, and is nowhere in the files`() async throws {
        let name = "Zoë Unmistakable"
        do {
            let store = try Store(directory: directory.path)
            try await addMember(store, name: name)
            #expect(try await names(store) == [name])
            store.close()
        }
        for file in try FileManager.default.contentsOfDirectory(atPath: directory.path) {
            let bytes = try Data(contentsOf: URL(filePath: "\(directory.path)/\(file)"))
            #expect(bytes.range(of: Data("Unmistakable".utf8)) == nil, "\(file)")
        }
        let store = try Store(directory: directory.path)
        #expect(try await names(store) == [name])
    }

    @Test func `a missing master key is refused, never replaced`() async throws {
        do {
            let store = try Store(directory: directory.path)
            try await addMember(store, name: "Zoë")
            store.close()
        }
        let key = "\(directory.path)/master.key"
        let kept = try Data(contentsOf: URL(filePath: key))
        try FileManager.default.removeItem(atPath: key)
        let refusal = #expect(throws: Refusal.self) { try Store(directory: directory.path) }
        #expect(refusal?.message.contains("is missing") == true)
        #expect(!FileManager.default.fileExists(atPath: key))
        _ = FileManager.default.createFile(atPath: key, contents: kept, attributes: [.posixPermissions: 0o600])
        #expect(try await names(Store(directory: directory.path)) == ["Zoë"])
    }

    @Test func `a wrong master key is refused and nothing is lost`() async throws {
        do {
            let store = try Store(directory: directory.path)
            try await addMember(store, name: "Zoë")
            store.close()
        }
        let key = "\(directory.path)/master.key"
        let kept = try Data(contentsOf: URL(filePath: key))
        try Data(repeating: 7, count: 32).write(to: URL(filePath: key))
        let refusal = #expect(throws: Refusal.self) { try Store(directory: directory.path) }
        #expect(refusal?.message.contains("does not open the keyring") == true)
        try kept.write(to: URL(filePath: key))
        #expect(try await names(Store(directory: directory.path)) == ["Zoë"])
    }

    @Test func `a master key that others can read is refused`() throws {
        do { try Store(directory: directory.path).close() }
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: "\(directory.path)/master.key")
        let refusal = #expect(throws: Refusal.self) { try Store(directory: directory.path) }
        #expect(refusal?.remedy?.hasPrefix("chmod 600") == true)
    }

    @Test func `a missing keyring is refused`() throws {
        do { try Store(directory: directory.path).close() }
        try FileManager.default.removeItem(atPath: "\(directory.path)/keyring")
        let refusal = #expect(throws: Refusal.self) { try Store(directory: directory.path) }
        #expect(refusal?.message.contains("keyring") == true)
    }

    @Test func `a missing store beside a keyring with keys is refused`() async throws {
        do {
            let store = try Store(directory: directory.path)
            try await addMember(store, name: "Zoë")
            store.close()
        }
        for file in ["store.db", "store.db-wal", "store.db-shm"] {
            try? FileManager.default.removeItem(atPath: "\(directory.path)/\(file)")
        }
        let refusal = #expect(throws: Refusal.self) { try Store(directory: directory.path) }
        #expect(refusal?.message.contains("is missing, but the keyring") == true)
    }
}
