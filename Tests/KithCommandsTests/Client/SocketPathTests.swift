import Foundation
import Glibc
import KithCommands
import KithModel
import Testing

@Suite struct SocketPathTests {
    @Test func `a named socket comes before the variable, and that before the usual places`() {
        let environment = ["KITH_SOCKET": "/b.sock", "XDG_RUNTIME_DIR": "/nowhere"]
        #expect(SocketPath.find(named: "/a.sock", environment: { environment[$0] }) == "/a.sock")
        #expect(SocketPath.find(named: nil, environment: { environment[$0] }) == "/b.sock")
    }

    @Test func `one's own runtime directory comes before the system's`() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory.appending(path: "kith"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let own = directory.appending(path: "kith/kith.sock").path
        try Data().write(to: URL(filePath: own))
        #expect(SocketPath.find(named: nil, environment: { $0 == "XDG_RUNTIME_DIR" ? directory.path : nil }) == own)
    }

    @Test func `a socket that is not there is unreachable, with what to do`() {
        let refusal = #expect(throws: Refusal.self) { _ = try SocketPath.connect("/nonexistent/kith.sock") }
        #expect(refusal?.code == .unreachable)
        #expect(refusal?.message == "The daemon can't be reached at /nonexistent/kith.sock: No such file or directory.")
        #expect(refusal?.remedy?.contains("--socket") == true)
    }

    @Test func `a path longer than the kernel takes is named as such`() {
        let refusal = #expect(throws: Refusal.self) {
            _ = try SocketPath.connect("/" + String(repeating: "x", count: 120))
        }
        #expect(refusal?.code == .invalidArgument)
    }
}
