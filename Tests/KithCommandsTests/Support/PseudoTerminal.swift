import Foundation
import Glibc
import Testing

/// A terminal with somebody at it, for programs that ask whether there is one.
final class PseudoTerminal {
    private let controller: Int32
    private let line: Int32
    private let process = Process()
    private let ended = DispatchSemaphore(value: 0)
    private(set) var output = ""

    /// 24 lines of 80 columns.
    init(_ arguments: [String], server: FakeServer, environment: [String: String] = [:]) throws {
        controller = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var unlocked: Int32 = 0
        var number: Int32 = 0
        // TIOCSPTLCK and TIOCGPTN, which the Glibc module does not show.
        guard controller >= 0, unsafe ioctl(controller, 0x4004_5431, &unlocked) == 0,
            unsafe ioctl(controller, 0x8004_5430, &number) == 0
        else { throw POSIXError(.ENODEV) }
        line = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        _ = unsafe ioctl(line, UInt(TIOCSWINSZ), &size)
        process.executableURL = KithProgram.executable
        process.arguments = arguments
        process.environment = ["LC_ALL": "C.UTF-8", "TERM": "xterm", "NO_COLOR": "1", "KITH_SOCKET": server.path]
            .merging(environment) { $1 }
        let handle = FileHandle(fileDescriptor: line, closeOnDealloc: false)
        (process.standardInput, process.standardOutput, process.standardError) = (handle, handle, handle)
        process.terminationHandler = { [ended] _ in ended.signal() }
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        close(controller)
        close(line)
    }

    /// What is shown until these words are; the words of the answer before it are not looked at again.
    func wait(for words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let from = output.endIndex
        var chunk = [UInt8](repeating: 0, count: 4096)
        while !output[from...].contains(words) {
            var watched = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
            try #require(
                unsafe poll(&watched, 1, 10_000) == 1, "no '\(words)' in:\n\(output)", sourceLocation: sourceLocation)
            let got = unsafe chunk.withUnsafeMutableBytes { unsafe read(controller, $0.baseAddress, $0.count) }
            try #require(got > 0, "the end, and no '\(words)' in:\n\(output)", sourceLocation: sourceLocation)
            output += String(decoding: chunk[..<got], as: UTF8.self)
        }
    }

    func type(_ text: String) {
        let bytes = Array((text + "\n").utf8)
        _ = unsafe write(controller, bytes, bytes.count)
    }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Waits for the program to end and reads what it left.
    func end() -> (reason: Process.TerminationReason, status: Int32) {
        // One that goes on is a failure, and not a reason to wait for ever.
        if ended.wait(timeout: .now() + 10) == .timedOut { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        var chunk = [UInt8](repeating: 0, count: 4096)
        var watched = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
        while unsafe poll(&watched, 1, 0) == 1 {
            let got = unsafe chunk.withUnsafeMutableBytes { unsafe read(controller, $0.baseAddress, $0.count) }
            guard got > 0 else { break }
            output += String(decoding: chunk[..<got], as: UTF8.self)
        }
        return (process.terminationReason, process.terminationStatus)
    }

    var echoes: Bool {
        var settings = termios()
        unsafe tcgetattr(line, &settings)
        return settings.c_lflag & tcflag_t(ECHO) != 0
    }
}
