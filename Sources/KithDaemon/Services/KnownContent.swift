import FoundationEssentials
import KithModel
import KithPlugins
import KithStore
import Synchronization

/// What was read out of definitions before. Content under its own hash never changes, so it is never out of date.
enum KnownContent {
    private struct State {
        var bundles: [String: Bundle] = [:]
        var formats: [String: [FormatDefinition]] = [:]
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

    /// The formats with this hash; none where the store has none.
    static func formats(_ hash: String, _ reading: Reading) throws -> [FormatDefinition] {
        if let known = state.withLock({ $0.formats[hash] }) { return known }
        guard let data = try reading.definition(hash) else { return [] }
        let formats = try JSONDecoder().decode([FormatDefinition].self, from: data)
        state.withLock { state in
            if state.formats.count >= most { state.formats.removeAll() }
            state.formats[hash] = formats
        }
        return formats
    }
}
