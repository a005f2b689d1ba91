import FoundationEssentials

/// Folders of the project, seen from this file.
enum Folder {
    static func plugins(_ file: String = #filePath) -> String {
        var url = URL(fileURLWithPath: file)
        for _ in 0..<4 { url = url.deletingLastPathComponent() }
        return url.appendingPathComponent("Plugins").path
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    /// Holds a generated file against what it should be; writes it anew where `KITH_UPDATE` is set.
    static func isCurrent(_ path: String, _ wanted: String) throws -> Bool {
        if ProcessInfo.processInfo.environment["KITH_UPDATE"] != nil {
            try Data(wanted.utf8).write(to: URL(fileURLWithPath: path))
        }
        return try text(path) == wanted
    }
}
