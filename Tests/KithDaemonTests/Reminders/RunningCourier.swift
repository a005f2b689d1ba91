import Foundation
import Glibc

/// The real `kith-courier`, ended when the test lets go of it.
final class RunningCourier {
    private let process = Process()
    private let record: String
    /// The most memory that it had, in KiB, as far as anybody looked.
    private(set) var peak = 0

    /// - Parameter record: the file that what it says goes to.
    init(_ arguments: [String], clock: MovableClock, record: String) throws {
        self.record = record
        try Data().write(to: URL(filePath: record))
        process.executableURL = URL(filePath: "\(RunningDaemon.built)/kith-courier")
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"].merging(clock.environment) { $1 }
        process.standardError = FileHandle(forWritingAtPath: record)
        try process.run()
    }

    deinit {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    var log: String { String(decoding: FileManager.default.contents(atPath: record) ?? Data(), as: UTF8.self) }

    /// Told to end; its exit code.
    func end() -> Int32 {
        kill(process.processIdentifier, SIGTERM)
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Ends by itself.
    func wait() -> Int32 {
        while process.isRunning {
            peak = max(peak, RunningDaemon.peak(of: process.processIdentifier))
            poll(nil, 0, 20)
        }
        return process.terminationStatus
    }
}

extension RunningDaemon {
    /// The most memory that a program has had so far, in KiB.
    static func peak(of process: Int32) -> Int {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        return status.firstMatch(of: /VmHWM:\s*(\d+)/).flatMap { Int($0.1) } ?? 0
    }
}
