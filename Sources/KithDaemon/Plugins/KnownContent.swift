import FoundationEssentials
import KithModel
import KithPlugins
import KithStore
import Synchronization

/// What was read out of definitions before. Content under its own hash never changes, so it is never out of date.
enum KnownContent {
    private struct State {
        var bundles: [String: Bundle] = [:]
        var definitions: [String: PluginDefinitions] = [:]
    }

    private static let most = 500
    private static let state = Mutex(State())

    /// The bundle with this hash; nil where the store has none.
    static func bundle(_ hash: String, _ reading: Reading) throws -> Bundle? {
        if let known = state.withLock({ $0.bundles[hash] }) { return known }
        guard let data = try reading.definition(hash) else { return nil }
        let bundle = try Bundle(canonical: Array(data))
        state.withLock { state in
            if state.bundles.count >= most { state.bundles.removeAll() }
            state.bundles[hash] = bundle
        }
        return bundle
    }

    /// What a plugin said as data when it was installed; nothing where the store has none.
    static func definitions(_ hash: String, _ reading: Reading) throws -> PluginDefinitions {
        if let known = state.withLock({ $0.definitions[hash] }) { return known }
        guard let data = try reading.definition(hash) else { return PluginDefinitions() }
        let definitions = try PluginDefinitions(kept: data)
        state.withLock { state in
            if state.definitions.count >= most { state.definitions.removeAll() }
            state.definitions[hash] = definitions
        }
        return definitions
    }
}

extension PluginDefinitions {
    /// Before there were other kinds, the formats alone were kept.
    fileprivate init(kept data: Data) throws {
        do { self = try JSONDecoder().decode(PluginDefinitions.self, from: data) } catch {
            self.init()
            formats = try JSONDecoder().decode([FormatDefinition].self, from: data)
        }
    }
}
