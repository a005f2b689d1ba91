import KithModel
import KithPlugins
import KithStore

extension Reading {
    /// The fixed words of what a group prints: its own plugins' before those for all, and among these "de-AT" before "de".
    func labels(of row: GroupRow) throws -> Labels {
        let language = row.group.language
        var words: [(isOwn: Bool, definition: WordsDefinition)] = []
        for plugin in try plugins(of: row).filter(\.isEnabled) {
            let definitions = try KnownContent.definitions(plugin.definitions, self).words
            words += definitions.filter { $0.serves(language) }.map { (plugin.group != nil, $0) }
        }
        let ranked = words.filter(\.isOwn) + words.filter { !$0.isOwn }.sorted { $0.definition.isNearer(than: $1.definition) }
        return Labels(
            language: language,
            own: ranked.reduce(into: [:]) { own, words in
                own.merge(words.definition.labels ?? [:]) { first, _ in first }
            })
    }
}
