import Foundation
import Glibc
import Testing

/// The real `kithd` in a directory of its own, ended when the test lets go of it.
final class RunningDaemon {
    let directory: TemporaryDirectory
    private(set) var process = Process()

    var socket: String { "\(directory.path)/run/kith.sock" }
    var state: String { "\(directory.path)/state" }
    /// What it says, each time that it was started.
    var log: String { String(decoding: FileManager.default.contents(atPath: record) ?? Data(), as: UTF8.self) }
    private var record: String { "\(directory.path)/log" }

    /// Where the programs are: what ships, or what was built beside the tests.
    static let built: String = {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return own.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    }()
    static let dist = ProcessInfo.processInfo.environment["KITH_BIN_DIR"]
    static var kithd: String { dist.map { "\($0)/bin/kithd" } ?? "\(built)/kithd" }
    static var kith: String { dist.map { "\($0)/bin/kith" } ?? "\(built)/kith" }
    static var worker: String { dist.map { "\($0)/libexec/kith/kith-lua" } ?? "\(built)/kith-lua" }
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// What moves its clock, and that of the commands that are run against it.
    private let clock: MovableClock?

    init(start: Bool = true, clock: MovableClock? = nil) throws {
        self.clock = clock
        directory = try TemporaryDirectory()
        if start { try self.start() }
    }

    deinit { stop() }

    func start() throws {
        process = Process()
        process.executableURL = URL(filePath: clock == nil ? RunningDaemon.kithd : "\(RunningDaemon.built)/kithd")
        process.arguments = RunningDaemon.arguments(state: state, socket: socket)
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "TZ": "Europe/Dublin"].merging(
            clock?.environment ?? [:]
        ) { $1 }
        process.standardError = try appending()
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        // Ready when it answers; a daemon that ended is not waited for.
        for _ in 0..<2000 where process.isRunning {
            if let client = try? RawClient(socket), (try? client.call(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#)) != nil {
                return
            }
            poll(nil, 0, 5)
        }
        throw Failure(message: "kithd did not come up")
    }

    private func appending() throws -> FileHandle {
        if !FileManager.default.fileExists(atPath: record) { try Data().write(to: URL(filePath: record)) }
        let handle = try FileHandle(forWritingTo: URL(filePath: record))
        try handle.seekToEnd()
        return handle
    }

    static func arguments(state: String, socket: String) -> [String] {
        [
            "--state-directory", state, "--socket", socket, "--plugin-worker", worker, "--plugin-directory",
            "\(repository)/Plugins",
        ]
    }

    func signal(_ number: Int32) {
        kill(process.processIdentifier, number)
        process.waitUntilExit()
    }

    func stop() {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Runs `kith` against it; what it printed and its exit code.
    func kith(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> (
        code: Int32, output: String, errors: String
    ) {
        try kith(arguments, input: input, environment: environment)
    }

    func kith(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> (
        code: Int32, output: String, errors: String
    ) {
        let command = Process()
        command.executableURL = URL(filePath: clock == nil ? RunningDaemon.kith : "\(RunningDaemon.built)/kith")
        command.arguments = arguments
        command.environment = [
            "KITH_SOCKET": socket, "KITH_PLUGIN_WORKER": RunningDaemon.worker, "LANG": "C.UTF-8", "TZ": "Europe/Dublin",
        ].merging(clock?.environment ?? [:]) { $1 }.merging(environment) { $1 }
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        (command.standardInput, command.standardOutput, command.standardError) = (stdin, stdout, stderr)
        try command.run()
        stdin.fileHandleForWriting.write(Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let output = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let errors = String(decoding: stderr.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        command.waitUntilExit()
        return (command.terminationStatus, output, errors)
    }

    struct Failure: Error { let message: String }
}
