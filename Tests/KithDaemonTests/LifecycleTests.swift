import Foundation
import Testing

/// The real daemon from start to end.
@Suite(.serialized) struct LifecycleTests {
    @Test func `SIGTERM ends it cleanly, with an idle client and a watcher connected`() throws {
        let daemon = try RunningDaemon()
        let idle = try RawClient(daemon.socket)
        let watcher = try RawClient(daemon.socket)
        _ = try watcher.call(#"{"jsonrpc":"2.0","id":1,"method":"watch"}"#)
        daemon.signal(SIGTERM)
        #expect(daemon.process.terminationStatus == 0)
        #expect(daemon.process.terminationReason == .exit)
        #expect(throws: RawClient.Closed.self) { try idle.line() }
        #expect(throws: RawClient.Closed.self) { try watcher.line() }
        #expect(!FileManager.default.fileExists(atPath: daemon.socket))
        try daemon.start()
    }

    @Test func `a second daemon on the same store is refused and the first goes on`() throws {
        let daemon = try RunningDaemon()
        let second = try run(RunningDaemon.arguments(state: daemon.state, socket: daemon.socket))
        #expect(second.code == 1)
        #expect(second.errors.contains("Another kithd is using"))
        #expect(try daemon.kith("ping").output == "pong\n")
    }

    @Test func `kith daemon stop returns when it has stopped`() throws {
        let daemon = try RunningDaemon()
        #expect(try daemon.kith("daemon", "stop").output == "Stopped.\n")
        daemon.process.waitUntilExit()
        #expect(daemon.process.terminationStatus == 0)
        let gone = try daemon.kith("status")
        #expect(gone.code == 69)
        #expect(gone.errors.contains("can't be reached"))
        #expect(gone.errors.contains("Try: "))
    }

    @Test func `the configuration is strict and names file, key and what is valid`() throws {
        let directory = try TemporaryDirectory()
        let file = "\(directory.path)/kithd.yaml"
        func check(_ text: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws -> (Int32, String) {
            try text.write(toFile: file, atomically: true, encoding: .utf8)
            let result = try run(["--check-config", "--config", file] + arguments, environment: environment)
            return (result.code, result.output + result.errors)
        }
        #expect(try check("socket: /tmp/x.sock\n").0 == 0)
        #expect(
            try check("sockets: /tmp/x.sock\n") == (
                78, "kithd: \(file): the key 'sockets' is not known.\nTry: did you mean socket?\n"
            ))
        #expect(try check("log_level: loud\n").1.contains("log_level can't be 'loud'"))
        #expect(try check("socket: relative\n").0 == 78)
        #expect(try check("socket: [1, 2]\n").0 == 78)
        #expect(try check("- just\n- a list\n").0 == 78)
        #expect(try check("socket: {\n").0 == 78)
        #expect(try check("", environment: ["KITH_SOKET": "/x"]).1.contains("KITH_SOKET is not known"))
        #expect(try check("", environment: ["KITH_LOG_LEVEL": "loud"]).1.contains("KITH_LOG_LEVEL can't be 'loud'"))
        // Flags before variables before the file.
        let order = try check(
            "socket: /tmp/file.sock\nlog_level: info\nzone_directory: /tmp/z\n", ["--socket", "/tmp/flag.sock"],
            environment: ["KITH_SOCKET": "/tmp/variable.sock", "KITH_LOG_LEVEL": "error"])
        #expect(order.1.contains("socket: /tmp/flag.sock\n"))
        #expect(order.1.contains("log_level: error\n") || order.1.hasSuffix("log_level: error\n"))
        #expect(order.1.contains("zone_directory: /tmp/z\n"))
    }

    @Test func `a state directory that can't be written is refused`() throws {
        let directory = try TemporaryDirectory()
        try "not a directory".write(toFile: "\(directory.path)/state", atomically: true, encoding: .utf8)
        let result = try run(
            RunningDaemon.arguments(state: "\(directory.path)/state", socket: "\(directory.path)/s"))
        #expect(result.code == 1)
        #expect(result.errors.contains("is not a directory"))
    }

    private func run(
        _ arguments: [String], environment: [String: String] = [:]
    ) throws -> (code: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: RunningDaemon.kithd)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "HOME": "/nowhere"].merging(environment) {
            $1
        }
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complained = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, said, complained)
    }
}
