import Foundation
import Glibc
import Testing

/// Whoever was forgotten stays so, whatever happens to the files.
@Suite(.serialized) struct ForgettingTests {
    private let daemon: RunningDaemon

    init() throws {
        daemon = try RunningDaemon()
        try daemon.call("group.create", ["group": "harbour", "zone": "UTC"])
        for handle in ["kind-heron", "warm-otter"] {
            try daemon.call("member.add", ["group": "harbour", "handle": handle, "name": "Name of \(handle)"])
            try daemon.call("consent.record", ["member": "harbour/\(handle)", "purpose": "sign_up", "how": "spoken"])
        }
    }

    private func names() throws -> [String] {
        let entries = try daemon.call("member.sheet", ["group": "harbour", "sheet": "sign_up"])["entries"]
        return (entries as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    }

    private func handles() throws -> [String] {
        let members = try daemon.call("member.list", ["group": "harbour", "left": true])["members"]
        return (members as? [[String: Any]] ?? []).compactMap { $0["member"] as? String }
    }

    @Test func `a store that is put back does not bring them back`() throws {
        daemon.signal(SIGTERM)
        let backup = try Data(contentsOf: URL(filePath: "\(daemon.state)/store.db"))
        try daemon.start()
        try daemon.call("member.forget", ["member": "harbour/kind-heron"])
        #expect(try names() == ["Name of warm-otter"])
        daemon.signal(SIGTERM)
        try backup.write(to: URL(filePath: "\(daemon.state)/store.db"))
        for rest in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: "\(daemon.state)/store.db\(rest)") }
        try daemon.start()
        #expect(try names() == ["Name of warm-otter"])
        #expect(try handles() == ["harbour/warm-otter"])
    }

    @Test func `killed at any moment of it, they are there whole or gone whole`() throws {
        for round in 0..<12 {
            let handle = "passing-\(round)x"
            try daemon.call("member.add", ["group": "harbour", "handle": handle, "name": "Name of \(handle)"])
            let client = try RawClient(daemon.socket)
            client.write(
                Array(#"{"jsonrpc":"2.0","id":1,"method":"member.forget","params":{"member":"harbour/\#(handle)"}}"#.utf8) + [10])
            poll(nil, 0, Int32.random(in: 0...6))
            daemon.signal(SIGKILL)
            try daemon.start()
            let members = try daemon.call("member.list", ["group": "harbour", "left": true])["members"] as? [[String: Any]]
            let found = members?.first { $0["member"] as? String == "harbour/\(handle)" }
            #expect(found == nil || found?["name"] as? String == "Name of \(handle)", "round \(round)")
        }
    }
}
