import Foundation

/// The reference implementations, which are Python's: scripts under Reference/.
enum Python {
    struct Failure: Error { let status: Int32 }

    static let zoneDirectory = "/usr/share/zoneinfo"

    static let hasDateutil = can("import dateutil.rrule", or: "python3-dateutil")
    static let hasZoneinfo = can("import zoneinfo; zoneinfo.ZoneInfo('Europe/Dublin')", or: "python3 and tzdata")

    /// Runs a script with some lines of input, and gives back the lines that it prints.
    static func run(_ script: String, input: [String]) throws -> [Substring] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let path = folder.appending(path: "Reference/\(script)").path()
        // Files rather than pipes: neither side waits for the other.
        let scratch = FileManager.default.temporaryDirectory.appending(path: "kith-calendar-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let (asked, answered) = (scratch.appending(path: "in"), scratch.appending(path: "out"))
        try Data(input.joined(separator: "\n").utf8).write(to: asked)
        try Data().write(to: answered)
        let process = python(["-B", path])
        process.standardInput = try FileHandle(forReadingFrom: asked)
        process.standardOutput = try FileHandle(forWritingTo: answered)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        return String(decoding: try Data(contentsOf: answered), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
    }

    private static func python(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONTZPATH": zoneDirectory]) { $1 }
        return process
    }

    private static func can(_ statement: String, or needed: String) -> Bool {
        let process = python(["-c", statement])
        process.standardError = FileHandle.nullDevice
        try? process.run()
        process.waitUntilExit()
        let isThere = process.terminationStatus == 0
        if !isThere { print("Not compared with Python: \(needed) is missing (Scripts/setup installs it).") }
        return isThere
    }
}
