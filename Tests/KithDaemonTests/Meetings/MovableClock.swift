import Foundation

/// A clock for the programs that a test starts, that goes on from wherever it is set.
///
/// The library that moves it is compiled once for each run.
final class MovableClock {
    private let directory: TemporaryDirectory
    private let zone: TimeZone
    private var file: String { "\(directory.path)/clock" }
    private var library: String { "\(directory.path)/clock.so" }

    /// Nil where there is no C compiler.
    init?(zone: String) throws {
        guard let zone = TimeZone(identifier: zone) else { return nil }
        self.zone = zone
        directory = try TemporaryDirectory()
        try Data(count: 8).write(to: URL(filePath: file))
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments = [
            "cc", "-shared", "-fPIC", "-O2", "-o", library, "\(RunningDaemon.repository)/Tests/Clock/clock.c",
        ]
        compiler.standardError = FileHandle.nullDevice
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else { return nil }
    }

    /// What makes a program see it. The static `kith` that ships can't be made to: it is the one beside the tests then.
    var environment: [String: String] { ["LD_PRELOAD": library, "TEST_CLOCK": file] }

    /// Sets it to a time on the wall of the zone: `2026-09-01 10:00`.
    func set(_ text: String) throws {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = zone
        format.dateFormat = "yyyy-MM-dd HH:mm"
        guard let wanted = format.date(from: text) else { throw RunningDaemon.Failure(message: "\(text) is no time") }
        let ahead = Int64(wanted.timeIntervalSince(Date()).rounded())
        // In place: the programs have the file mapped.
        let handle = try FileHandle(forWritingTo: URL(filePath: file))
        try handle.write(contentsOf: Data((0..<8).map { UInt8(truncatingIfNeeded: ahead >> ($0 * 8)) }))
        try handle.close()
    }
}
