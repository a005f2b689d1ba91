import KithModel
import KithPlugins
import KithStore
import KithWire

/// Hints on the words in a group's own public texts, and the fixed words of what it prints. Nobody's own words are ever
/// looked at.
struct WordService: Sendable {
    let store: Store

    func hints(_ asked: GroupWords.Parameters, by viewer: Viewer) async throws(Refusal) -> GroupWords.Result {
        try await store.read(as: viewer) { reading in
            let row = try reading.requireGroup(asked.group)
            let group = row.group
            let texts = [
                ("name", group.name), ("purpose", group.purpose), ("audience", group.audience), ("place", group.place),
            ]
            let plugins = try reading.plugins(of: row).filter(\.isEnabled)
            var hints: [WordHint] = []
            var idea: String?
            for (field, text) in texts {
                guard let text else { continue }
                for plugin in plugins {
                    for words in try KnownContent.definitions(plugin.definitions, reading).words
                    where words.serves(group.language) {
                        for (found, hint) in words.hints(on: text) {
                            idea = idea ?? words.summary
                            hints.append(
                                WordHint(
                                    field: field, found: found, say: hint.say, because: hint.because, plugin: plugin.plugin))
                        }
                    }
                }
            }
            return GroupWords.Result(hints: Array(hints.prefix(200)), idea: idea)
        }
    }

    func labels(_ asked: GroupReference, by viewer: Viewer) async throws(Refusal) -> GroupLabels.Result {
        try await store.read(as: viewer) { reading in
            let labels = try reading.labels(of: try reading.requireGroup(asked.group))
            return GroupLabels.Result(language: labels.language, labels: labels.own)
        }
    }
}
