import Foundation

/// A program that other people wrote, under way.
struct Outside {
    struct Failure: Error { let status: Int32 }

    /// The folder of Package.swift.
    static let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }

    static func reference(_ file: String) -> String {
        root.appending(path: "Tests/KithCalendarTests/Reference/\(file)").path()
    }

    /// Runs a program with some lines of input, and gives back the lines that it prints.
    static func run(_ command: [String], input: [String], isQuiet: Bool = false) throws -> [Substring] {
        try Outside(command, input: input, isQuiet: isQuiet).lines()
    }

    private let process = Process()
    private let scratch: URL
    private let answered: URL

    /// Starts it.
    init(_ command: [String], input: [String], isQuiet: Bool = false) throws {
        // Files rather than pipes: neither side waits for the other.
        scratch = FileManager.default.temporaryDirectory.appending(path: "kith-calendar-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: false)
        let asked = scratch.appending(path: "in")
        answered = scratch.appending(path: "out")
        try Data(input.joined(separator: "\n").utf8).write(to: asked)
        try Data().write(to: answered)
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["PYTHONTZPATH": Python.zoneDirectory, "TZ": "UTC"]) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: asked)
        process.standardOutput = try FileHandle(forWritingTo: answered)
        if isQuiet { process.standardError = FileHandle.nullDevice }
        try process.run()
    }

    /// Waits for its end.
    func lines() throws -> [Substring] {
        defer { try? FileManager.default.removeItem(at: scratch) }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        return String(decoding: try Data(contentsOf: answered), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
    }
}
