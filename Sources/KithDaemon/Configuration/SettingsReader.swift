import Foundation
package import KithModel
import KithPlugins
import Yams

/// Settings from flags, then `KITH_…` variables, then the file, then defaults. Strict: what is unknown or can't be
/// refuses to start, and says where it stands and what would be right.
package struct SettingsReader {
    package static let standardFile = "/etc/kith/kithd.yaml"
    /// Variables of the client and of the test suite that the daemon knows and passes over.
    private static let others: Set<String> = ["KITH_CONFIG", "KITH_BIN_DIR"]

    let flags: [SettingKey: String]
    let file: String?
    let environment: [String: String]
    let uid: UInt32
    /// Where the running program lies.
    let executable: String

    package func read() throws(Refusal) -> Settings {
        let fromEnvironment = try variables()
        let fromFile = try fileValues()
        func value(_ key: SettingKey) -> String? { flags[key] ?? fromEnvironment[key] ?? fromFile[key] }
        for (key, text) in flags {
            if let wanted = key.objection(to: text) { throw objection("--\(flag(key))", text, wanted) }
        }
        var limits = WorkerLimits()
        limits.loadMilliseconds = value(.pluginLoad).flatMap { Int($0) } ?? limits.loadMilliseconds
        limits.callMilliseconds = value(.pluginCall).flatMap { Int($0) } ?? limits.callMilliseconds
        limits.wallMilliseconds = value(.pluginWall).flatMap { Int($0) } ?? limits.wallMilliseconds
        limits.memoryBytes = value(.pluginMemory).flatMap { Int($0) }.map { $0 * 1024 } ?? limits.memoryBytes
        var privacy = Privacy()
        privacy.minimumCell = value(.minimumCell).flatMap { Int($0) } ?? privacy.minimumCell
        privacy.minimumExport = value(.minimumExport).flatMap { Int($0) } ?? max(privacy.minimumExport, privacy.minimumCell)
        // An export is made from what is told within the network, so its bands have to be whole bands of that.
        guard Band.of(privacy.minimumExport, minimum: privacy.minimumCell)?.least == privacy.minimumExport else {
            throw objection(
                "privacy_minimum_export", String(privacy.minimumExport),
                "where a band begins from \(privacy.minimumCell) on: \(privacy.minimumCell), 11, 20, 50, 100, 200, 500 or 1000")
        }
        return Settings(
            stateDirectory: value(.stateDirectory) ?? standardStateDirectory,
            socket: value(.socket) ?? standardSocket,
            masterKeyFile: value(.masterKeyFile) ?? credential,
            pluginDirectory: value(.pluginDirectory) ?? beside("share/kith/plugins", orIn: "Plugins"),
            pluginWorker: value(.pluginWorker) ?? beside("libexec/kith/kith-lua", orIn: "kith-lua"),
            pluginLimits: limits,
            zoneDirectory: value(.zoneDirectory) ?? "/usr/share/zoneinfo",
            privacy: privacy,
            logLevel: value(.logLevel) ?? "notice")
    }

    private func flag(_ key: SettingKey) -> String { key.rawValue.replacing("_", with: "-") }

    private func variables() throws(Refusal) -> [SettingKey: String] {
        var found: [SettingKey: String] = [:]
        for (name, text) in environment.sorted(by: { $0.key < $1.key })
        where name.hasPrefix("KITH_") && !SettingsReader.others.contains(name) {
            guard let key = SettingKey.allCases.first(where: { $0.variable == name }) else {
                let known = SettingKey.allCases.map(\.variable)
                throw unknown("the variable \(name)", in: "the environment", nearest(name, known), known)
            }
            if let wanted = key.objection(to: text) { throw objection(name, text, wanted) }
            found[key] = text
        }
        return found
    }

    private func fileValues() throws(Refusal) -> [SettingKey: String] {
        let path = file ?? environment["KITH_CONFIG"] ?? SettingsReader.standardFile
        guard let data = FileManager.default.contents(atPath: path) else {
            // Only the standard file may be absent.
            if file == nil && environment["KITH_CONFIG"] == nil && !FileManager.default.fileExists(atPath: path) { return [:] }
            throw Refusal(.invalidArgument, "The configuration \(path) can't be read.", remedy: "--config FILE")
        }
        let node: Node?
        do { node = try Yams.compose(yaml: String(decoding: data, as: UTF8.self)) } catch {
            throw Refusal(.invalidArgument, "\(path) is not YAML: \(error)".replacing("\n", with: " "))
        }
        guard let node else { return [:] }
        guard let mapping = node.mapping else {
            throw Refusal(.invalidArgument, "\(path) is not a list of 'key: value'.")
        }
        var found: [SettingKey: String] = [:]
        for (name, value) in mapping {
            let word = name.string ?? ""
            guard let key = SettingKey(rawValue: word) else {
                let known = SettingKey.allCases.map(\.rawValue)
                throw unknown("the key '\(word)'", in: path, nearest(word, known), known)
            }
            guard let text = value.scalar?.string, !text.isEmpty else {
                throw Refusal(.invalidArgument, "\(path): '\(word)' needs a single value.")
            }
            if let wanted = key.objection(to: text) { throw objection("\(path): \(word)", text, wanted) }
            guard found.updateValue(text, forKey: key) == nil else {
                throw Refusal(.invalidArgument, "\(path): '\(word)' is there twice.")
            }
        }
        return found
    }

    private func nearest(_ word: String, _ known: [String]) -> String? { Nearest.to(word, among: known) }

    private func unknown(_ what: String, in place: String, _ near: String?, _ known: [String]) -> Refusal {
        Refusal(
            .invalidArgument, "\(place): \(what) is not known.",
            remedy: near.map { "did you mean \($0)?" } ?? "known are \(known.joined(separator: ", "))")
    }

    private func objection(_ place: String, _ text: String, _ wanted: String) -> Refusal {
        Refusal(.invalidArgument, "\(place) can't be '\(text)'.", remedy: wanted)
    }

    private var credential: String? {
        guard let directory = environment["CREDENTIALS_DIRECTORY"] else { return nil }
        let path = "\(directory)/kith-master-key"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    private var standardStateDirectory: String {
        if let given = environment["STATE_DIRECTORY"]?.split(separator: ":").first { return String(given) }
        if uid == 0 { return "/var/lib/kith" }
        let home = environment["HOME"] ?? "/"
        return (environment["XDG_STATE_HOME"] ?? "\(home)/.local/state") + "/kith"
    }

    private var standardSocket: String {
        if let given = environment["RUNTIME_DIRECTORY"]?.split(separator: ":").first { return "\(given)/kith.sock" }
        if let given = environment["XDG_RUNTIME_DIR"] { return "\(given)/kith/kith.sock" }
        if uid == 0 { return "/run/kith/kith.sock" }
        let own = "/run/user/\(uid)"
        return FileManager.default.fileExists(atPath: own) ? "\(own)/kith/kith.sock" : "/tmp/kith-\(uid)/kith.sock"
    }

    /// Installed, programs lie in `bin` and what belongs to them beside it; built, next to each other.
    private func beside(_ installed: String, orIn built: String) -> String {
        let bin = executable.lastIndex(of: "/").map { String(executable[..<$0]) } ?? "."
        let prefix = bin.lastIndex(of: "/").map { String(bin[..<$0]) } ?? bin
        let path = "\(prefix)/\(installed)"
        return FileManager.default.fileExists(atPath: path) ? path : "\(bin)/\(built)"
    }
}
