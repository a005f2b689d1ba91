import Foundation
import Glibc
import KithModel
import KithPlugins
import KithStore

extension RunningDaemon {
    /// Calls a method; its result, or throws what the daemon said instead.
    @discardableResult
    func call(_ method: String, _ parameters: [String: Any], on client: RawClient? = nil) throws -> [String: Any] {
        let asked: [String: Any] = ["jsonrpc": "2.0", "id": 1, "method": method, "params": parameters]
        let line = String(decoding: try JSONSerialization.data(withJSONObject: asked), as: UTF8.self)
        let text = try (client ?? RawClient(socket)).call(line)
        let answer = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        guard let result = answer?["result"] as? [String: Any] else { throw Failure(message: text) }
        return result
    }

    /// A bundle as a folder, for the command line.
    func folder(_ bundle: PluginBundle) throws -> String {
        let path = "\(directory.path)/plugin-\(bundle.manifest.version)-\(UUID().uuidString.prefix(4))"
        for (name, bytes) in bundle.files {
            let file = URL(filePath: "\(path)/\(name)")
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        return path
    }

    /// How a plugin fares in a group.
    func stats(_ plugin: String, in group: String) throws -> [String: Any] {
        let stats = try call("plugin.stats", ["plugin": plugin, "group": group])["stats"] as? [[String: Any]]
        return stats?.first ?? [:]
    }

    /// Looks again and again, for a quarter of a minute at most.
    func await(_ condition: () throws -> Bool) throws -> Bool {
        for _ in 0..<1500 {
            if try condition() { return true }
            poll(nil, 0, 10)
        }
        return false
    }

    /// Until nothing waits for a plugin in a group.
    func settled(_ plugin: String, in group: String) throws -> Bool {
        try self.await { try stats(plugin, in: group)["waiting"] as? Int == 0 }
    }

    func actions(in group: String) throws -> [String] {
        let actions = try call("action.list", ["group": group, "all": true, "limit": 1000])["actions"] as? [[String: Any]]
        return (actions ?? []).compactMap { $0["text"] as? String }
    }

    /// Looks into the store, or changes it, while the daemon is not there.
    func between(_ body: (Store) async throws -> Void) async throws {
        signal(SIGTERM)
        do {
            let store = try Store(directory: state)
            try await body(store)
            store.close()
        }
        try start()
    }
}
