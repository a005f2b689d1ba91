import Foundation
import Glibc
import Synchronization

/// The real program. Started and waited for by hand: Foundation's Process now and then misses an end where several run.
final class CourierProgram: Sendable {
    struct Ending {
        var code: Int32
        var isSignal: Bool
        var output: String
        var errors: String
    }

    private let process: pid_t
    private let scratch: Scratch
    private let status = Mutex<Int32?>(nil)

    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        scratch = try Scratch()
        // Files, so that nobody has to read while it runs.
        for name in ["out", "err"] { try scratch.write(name, "") }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, 1, scratch.file("out"), O_WRONLY | O_APPEND, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, 2, scratch.file("err"), O_WRONLY | O_APPEND, 0)
        let variables = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
        let words = unsafe ([CourierProgram.executable.path()] + arguments).map { unsafe strdup($0) } + [nil]
        let texts = unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
        defer {
            for place in unsafe words.indices { unsafe free(words[place]) }
            for place in unsafe texts.indices { unsafe free(texts[place]) }
        }
        var process: pid_t = 0
        let result = unsafe posix_spawn(&process, CourierProgram.executable.path(), &actions, nil, words, texts)
        guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: result) ?? .EINVAL) }
        self.process = process
    }

    deinit {
        guard status.withLock({ $0 }) == nil else { return }
        kill(process, SIGKILL)
        _ = waitpid(process, nil, 0)
    }

    var errors: String { text("err") }

    private func text(_ name: String) -> String {
        String(decoding: FileManager.default.contents(atPath: scratch.file(name)) ?? Data(), as: UTF8.self)
    }

    func signal(_ signal: Int32) { kill(process, signal) }

    /// Waits for its end, and makes one where there is none.
    func end() -> Ending {
        var raw: Int32 = 0
        if !eventually({ unsafe waitpid(process, &raw, WNOHANG) == process }) {
            kill(process, SIGKILL)
            _ = unsafe waitpid(process, &raw, 0)
        }
        status.withLock { $0 = raw }
        let signal = raw & 0x7F
        return Ending(
            code: signal == 0 ? raw >> 8 & 0xFF : signal, isSignal: signal != 0, output: text("out"), errors: errors)
    }

    /// Built beside the tests.
    static let executable: URL = {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(filePath: own).deletingLastPathComponent().appending(path: "kith-courier")
    }()
}
