import FoundationEssentials
import Glibc
import KithModel
import KithPlugins

/// A plugin's folder, as its author names it.
enum PluginFolder {
    static func bundle(_ directory: String) throws(Refusal) -> Bundle {
        guard isFolder(directory) else {
            if unsafe access(directory, F_OK) == 0 {
                throw .invalid("directory", "\(directory) is a file.", remedy: "name the folder that it lies in")
            }
            throw .invalid("directory", "There is no folder \(directory).", remedy: "kith plugin new \(directory)")
        }
        return try Bundle(directory: directory)
    }

    /// Nil where it is the id of an installed plugin: without a slash or a dot, whatever folders there are.
    static func bundle(orInstalled plugin: String) throws(Refusal) -> Bundle? {
        plugin.contains("/") || plugin.contains(".") ? try bundle(plugin) : nil
    }

    /// Its files as they cross to the daemon.
    static func encoded(_ bundle: Bundle) -> [String: String] {
        bundle.files.mapValues { Data($0).base64EncodedString() }
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Refuses a bundle that has errors, or fixtures that don't pass, naming each on standard error.
    static func ready(_ bundle: Bundle) throws {
        let check = try PluginFindings(bundle)
        for error in check.errors { Output.writeError("error: \(Printable.line(error.message))\n") }
        guard check.errors.isEmpty else {
            throw Refusal(.invalidArgument, "\(bundle.manifest.id) has mistakes; nothing was installed.")
        }
        let suite = try FixtureSuite(bundle, worker: WorkerPath.find())
        guard !suite.failures.isEmpty else { return }
        let lines = suite.failures.flatMap { FixtureScreen(.current).lines($0) }
        Output.writeError(lines.map { $0 + "\n" }.joined())
        throw Refusal(
            .invalidArgument,
            "\(FixtureScreen.count(suite.failures.count)) of \(bundle.manifest.id) \(suite.failures.count == 1 ? "does" : "do") not"
                + " pass; nothing was installed.")
    }
}
