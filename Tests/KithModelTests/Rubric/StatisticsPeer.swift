import Foundation

/// numpy, scipy and krippendorff, where they are installed.
enum StatisticsPeer {
    static let isThere: Bool = {
        let canImport = (try? run(["-c", "import krippendorff, scipy"])) != nil
        if !canImport {
            print("Rubrics' figures are not compared: Scripts/setup test installs scipy and krippendorff into .build/statistics.")
        }
        return canImport
    }()

    /// All questions in one run; as many answers.
    static func ask<Reply: Decodable>(_ questions: [some Encodable], for reply: Reply.Type) throws -> [Reply] {
        let (encoder, decoder) = (JSONEncoder(), JSONDecoder())
        let lines = try questions.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
        let script = folder.appending(path: "Reference/figures.py").path()
        return try run(["-B", script], input: lines.joined()).split(separator: "\n").map {
            try decoder.decode(reply, from: Data($0.utf8))
        }
    }

    private struct Failure: Error { let status: Int32 }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private static let python = (0..<3).reduce(folder) { url, _ in url.deletingLastPathComponent() }
        .appending(path: ".build/statistics/bin/python3").path()

    private static func run(_ arguments: [String], input: String = "") throws -> String {
        // Files rather than pipes: neither side waits for the other.
        let scratch = FileManager.default.temporaryDirectory.appending(path: "kith-figures-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let (asked, answered) = (scratch.appending(path: "in"), scratch.appending(path: "out"))
        try Data(input.utf8).write(to: asked)
        try Data().write(to: answered)
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: asked)
        process.standardOutput = try FileHandle(forWritingTo: answered)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        return String(decoding: try Data(contentsOf: answered), as: UTF8.self)
    }
}
