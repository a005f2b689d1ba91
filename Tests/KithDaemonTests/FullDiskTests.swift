import Foundation
import Glibc
import KithModel
import KithStore
import Testing

/// A disk that fills, on a small file system of its own. Needs the right to mount one.
@Suite(.serialized) struct FullDiskTests {
    private static let mayMount: Bool = {
        guard getuid() == 0, let place = try? TemporaryDirectory() else { return false }
        defer { FullDiskTests.run("umount", place.path) }
        return FullDiskTests.run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place.path)
    }()

    @discardableResult
    private static func run(_ arguments: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    @Test(.enabled(if: mayMount, "this user may not mount a small file system"))
    func `a full disk refuses writes, loses nothing, and goes on when there is room`() async throws {
        let daemon = try RunningDaemon(start: false)
        try FileManager.default.createDirectory(atPath: daemon.state, withIntermediateDirectories: true)
        #expect(FullDiskTests.run("mount", "-t", "tmpfs", "-o", "size=6m,mode=700", "tmpfs", daemon.state))
        defer {
            daemon.stop()
            FullDiskTests.run("umount", daemon.state)
        }
        let filler = "\(daemon.state)/filler"
        try Data(count: 1 << 20).write(to: URL(filePath: filler))
        try daemon.start()
        let client = try RawClient(daemon.socket)
        _ = try client.call(#"{"jsonrpc":"2.0","id":1,"method":"group.create","params":{"group":"harbour","zone":"UTC"}}"#)
        _ = try client.call(#"{"jsonrpc":"2.0","id":1,"method":"member.add","params":{"group":"harbour","handle":"kind-heron"}}"#)
        var kept = ["harbour"]
        var refusal = ""
        for number in 0..<20_000 {
            let name = "group-\(number)"
            let purpose = String(repeating: "x", count: 1500)
            let answer = try client.call(
                #"{"jsonrpc":"2.0","id":1,"method":"group.create","params":{"group":"\#(name)","zone":"UTC","details":{"purpose":"\#(purpose)"}}}"#
            )
            guard answer.contains(#""result""#) else {
                refusal = answer
                break
            }
            kept.append(name)
        }
        #expect(refusal.contains("unavailable") && refusal.contains("nothing was changed"), "\(refusal)")
        #expect(kept.count > 50)
        // Reading goes on, and so does everything when there is room again.
        #expect(
            try client.call(#"{"jsonrpc":"2.0","id":2,"method":"group.show","params":{"group":"group-7"}}"#).contains("group-7"))
        // People are found, too, though that somebody looked can't be noted.
        #expect(
            try client.call(#"{"jsonrpc":"2.0","id":2,"method":"member.list","params":{"group":"harbour"}}"#).contains(
                "kind-heron"))
        try FileManager.default.removeItem(atPath: filler)
        let again = try client.call(#"{"jsonrpc":"2.0","id":3,"method":"group.create","params":{"group":"after","zone":"UTC"}}"#)
        #expect(again.contains(#""result""#), "\(again)")
        daemon.signal(SIGTERM)
        let store = try Store(directory: daemon.state)
        #expect(try await store.read(as: .daemon) { try $0.integrity() } == "ok")
        let found = try await store.read(as: .daemon) { reading in
            try reading.groups(limit: 100_000).map(\.group.handle.description)
        }
        #expect(Set(kept + ["after"]) == Set(found))
        store.close()
    }

    @Test(.enabled(if: mayMount, "this user may not mount a small file system"))
    func `a read-only state directory is refused with what to look at`() throws {
        let daemon = try RunningDaemon(start: false)
        try FileManager.default.createDirectory(atPath: daemon.state, withIntermediateDirectories: true)
        #expect(FullDiskTests.run("mount", "-t", "tmpfs", "-o", "ro,size=1m,mode=700", "tmpfs", daemon.state))
        defer { FullDiskTests.run("umount", daemon.state) }
        let refusal = #expect(throws: Refusal.self) { try Store(directory: daemon.state) }
        #expect(refusal?.message.contains("can't be written") == true)
    }
}
