import Foundation

/// A plugin's folder for the program to work on; it goes when the test does.
final class PluginFolderSample {
    let path: String

    /// Begun by `kith plugin new`, then changed.
    init(_ changes: [String: @Sendable (String) -> String] = [:]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString)")
        path = folder.path + "/evening"
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let made = try KithProgram("plugin", "new", path)
        guard made.code == 0 else { throw CocoaError(.fileWriteUnknown) }
        for (name, change) in changes { try write(change(text(name)), to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: URL(filePath: path).deletingLastPathComponent().path) }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

    /// Runs the program, and has its folder be called EVENING.
    func run(_ words: String..., server: FakeServer? = nil, input: String = "") throws -> KithProgram {
        var run = try KithProgram(words.map { $0 == "EVENING" ? path : $0 }, server: server, input: input)
        run.output = run.output.replacing(path, with: "EVENING")
        run.errors = run.errors.replacing(path, with: "EVENING")
        return run
    }
}
