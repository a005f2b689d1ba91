import Foundation
import Testing

/// `kith watch` under way: somebody else decides when it ends.
@Suite struct WatchTests {
    private static let event =
        #"{"jsonrpc":"2.0","method":"event","params":{"token":"t2","at":"2026-11-21T12:00:00Z","kind":"meeting.closed","group":"hill","facts":{}}}"#

    /// Starts it, waits for its first line, lets somebody act, and gives what it ends with.
    private func watch(_ act: (Process, FileHandle) throws -> Void) throws -> (code: Int32, errors: String) {
        let server = try FakeServer { _, _ in .held(#"{"token":"t1"}"#, [WatchTests.event]) }
        let process = Process()
        process.executableURL = KithProgram.executable
        process.arguments = ["--socket", server.path, "watch"]
        process.environment = ["LC_ALL": "C.UTF-8"]
        let (output, failures) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, failures)
        try process.run()
        #expect(output.fileHandleForReading.availableData == Data("2026-11-21T12:00:00Z  meeting.closed       hill\n".utf8))
        try act(process, output.fileHandleForReading)
        let errors = String(decoding: failures.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        return (process.terminationStatus, errors)
    }

    @Test func `an interruption ends it well, with the token to go on from`() throws {
        let end = try watch { process, _ in process.interrupt() }
        #expect(end == (0, "To go on from here: kith watch --after t2\n"))
    }

    @Test func `a reader that goes away ends it well`() throws {
        let end = try watch { _, output in try output.close() }
        #expect(end == (0, "To go on from here: kith watch --after t2\n"))
    }
}
