import KithModel
import KithPlugins
import KithStore

/// The formats that a group can take, and which one's turn it is.
struct FormatCatalogue: Sendable {
    struct Entry: Sendable {
        let plugin: PluginRow
        let definition: FormatDefinition

        /// How people choose it.
        var name: String { "\(plugin.plugin)/\(definition.name)" }
    }

    /// The group's own before those for all.
    let entries: [Entry]

    init(_ reading: Reading, plugins: [PluginRow]) throws {
        let own = plugins.filter { $0.group != nil }
        let replaced = Set(own.map(\.plugin))
        let common = plugins.filter { $0.group == nil && !replaced.contains($0.plugin) }
        entries = try (own + common).filter(\.isEnabled).flatMap { row in
            try FormatCatalogue.formats(of: row, reading).map { Entry(plugin: row, definition: $0) }
        }
    }

    static func formats(of row: PluginRow, _ reading: Reading) throws -> [FormatDefinition] {
        try KnownContent.definitions(row.definitions, reading).formats
    }

    func entry(named name: String) -> Entry? { entries.first { $0.name == name } }

    func entry(for occasion: FormatDefinition.Occasion) -> Entry? {
        entries.first { $0.definition.occasion == occasion }
    }

    /// Refuses a name that no format has, with the nearest that one has.
    func require(_ name: String) throws(Refusal) -> Entry {
        if let entry = entry(named: name) { return entry }
        let known = entries.map(\.name)
        let near = Nearest.to(name, among: known)
        throw .invalid(
            "format", "There is no format '\(name.prefix(60))'.",
            remedy: near.map { "did you mean '\($0)'?" }
                ?? (known.isEmpty ? "kith plugin install DIR" : known.joined(separator: ", ")))
    }
}

extension Reading {
    /// That a format which is about to be chosen is there.
    func requireFormat(_ format: String?, for group: GroupRow?) throws {
        guard let format else { return }
        let plugins = try group.map(plugins(of:)) ?? plugins().filter { $0.group == nil }
        _ = try FormatCatalogue(self, plugins: plugins).require(format)
    }
}
