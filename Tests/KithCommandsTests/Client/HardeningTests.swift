import Foundation
import Testing

/// What may be in the program's memory stays there.
@Suite struct HardeningTests {
    @Test func `a session leaves no core file and can't be attached to`() throws {
        let event =
            #"{"jsonrpc":"2.0","method":"event","params":{"token":"t2","at":"2026-11-21T12:00:00Z","kind":"meeting.closed","group":"hill","facts":{}}}"#
        let server = try FakeServer { _, _ in .held(#"{"token":"t1"}"#, [event]) }
        let process = Process()
        process.executableURL = KithProgram.executable
        process.arguments = ["--socket", server.path, "watch"]
        let output = Pipe()
        (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
        try process.run()
        defer { process.terminate() }
        _ = output.fileHandleForReading.availableData
        let limits = try String(contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)
        let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
        #expect(core?.split(separator: " ").suffix(3) == ["0", "0", "bytes"])
        // A process that can't be dumped belongs to root in /proc, whoever runs it.
        let owner = try FileManager.default.attributesOfItem(atPath: "/proc/\(process.processIdentifier)/environ")
        #expect((owner[.ownerAccountID] as? NSNumber)?.intValue == 0)
    }
}
