import Foundation
import Glibc

/// The real `kithd`, which tells everything it has to tell into a file, in a directory that other users may pass through.
final class AccessDaemon {
    private let place: RunningDaemon
    private(set) var process = Process()

    var directory: String { place.directory.path }
    var socket: String { place.socket }
    var state: String { place.state }
    var log: String { "\(directory)/log" }

    init() throws {
        place = try RunningDaemon(start: false)
        unsafe chmod(directory, 0o711)
        try start()
    }

    deinit { stop(SIGKILL) }

    func start() throws {
        process = Process()
        process.executableURL = URL(filePath: RunningDaemon.kithd)
        process.arguments = RunningDaemon.arguments(state: state, socket: socket) + ["--log-level", "trace"]
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "TMPDIR": directory]
        let file = unsafe open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        (process.standardError, process.standardOutput) = (handle, handle)
        try process.run()
        for _ in 0..<2000 where process.isRunning {
            if let client = try? RawClient(socket), (try? client.call(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#)) != nil {
                return
            }
            poll(nil, 0, 5)
        }
        throw RunningDaemon.Failure(message: "kithd did not come up")
    }

    /// Its exit code, once it has ended by itself.
    func end() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    func stop(_ signal: Int32 = SIGTERM) {
        guard process.isRunning else { return }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
    }
}
