package import ArgumentParser
import Glibc
import KithModel
import KithPlugins

package struct PluginNewCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a plugin: a small one that works at once, to be made your own.")
    @Argument(help: "A folder that is empty or not there yet; it gives the plugin its id.") var directory: String
    @Option(help: "What people see; without it, the folder's name.") var title: String?
    package init() {}

    package func run() throws {
        let path = PluginNewCommand.trimmed(directory)
        let scaffold = try Scaffold(folder: PluginNewCommand.name(of: path), title: title)
        try PluginNewCommand.make(path)
        for (name, text) in scaffold.files.sorted(by: { $0.key < $1.key }) {
            if let end = name.lastIndex(of: "/") { try PluginNewCommand.makeFolder("\(path)/\(name[..<end])") }
            try OutputFile.write(Array(text.utf8), to: "\(path)/\(name)")
        }
        let shown = Printable.line(path)
        Output.lines([
            "\(scaffold.id) is begun. What is in \(shown):",
            "  plugin.json  what it is, and what a group can set",
            "  main.lua     a format for meetings, and what follows when one has closed",
            "  tests/       examples of what is to come of it",
            "It works as it is. To look it over, try it, and let a group have it:",
            "  kith plugin check \(shown)",
            "  kith plugin test \(shown)",
            "  kith plugin install \(shown) --group GROUP",
        ])
    }

    private static func trimmed(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// The last part of a path; of `.`, that of the folder it is.
    private static func name(of path: String) -> String {
        guard path == "." || path == ".." || path.hasSuffix("/.") || path.hasSuffix("/..") else { return last(path) }
        guard let resolved = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(resolved) }
        return last(unsafe String(cString: resolved))
    }

    private static func last(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// A folder that is there may not hold anything: what somebody has written stays.
    private static func make(_ path: String) throws(Refusal) {
        guard PluginFolder.isFolder(path) else { return try makeFolder(path) }
        guard isEmpty(path) else {
            throw .conflict("\(path) is not empty, and stays as it is.", remedy: "name a folder that is not there yet")
        }
    }

    /// One that can't be read is not.
    private static func isEmpty(_ path: String) -> Bool {
        guard let stream = unsafe opendir(path) else { return false }
        defer { unsafe closedir(stream) }
        // Itself and the one above it are in every folder.
        for _ in 0..<2 where unsafe readdir(stream) == nil { return true }
        return unsafe readdir(stream) == nil
    }

    private static func makeFolder(_ path: String) throws(Refusal) {
        guard unsafe mkdir(path, 0o777) != 0, errno != EEXIST || !PluginFolder.isFolder(path) else { return }
        let words = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "error \(errno)"
        throw .invalid("directory", "\(path) can't be made: \(words).")
    }
}
