import KithModel
import KithPlugins
import KithStore

/// The recovery models that there are, for a group or for all.
struct ModelCatalogue: Sendable {
    struct Entry: Sendable {
        let id: ModelName
        let model: RecoveryModel
        /// What people call it.
        let name: String
        /// It needs a permission that was not given.
        let isOff: Bool
    }

    /// By title.
    let entries: [Entry]

    init(_ reading: Reading, for group: GroupRow?) throws {
        let found = try reading.plugins(serving: group).flatMap { row in
            try KnownContent.definitions(row.definitions, reading).models.map { (row.plugin, RecoveryModel($0)) }
        }
        let permitted = try reading.permittedModels()
        let uses = Dictionary(grouping: found, by: \.1.name).mapValues(\.count)
        entries = found.map { plugin, model in
            let id = ModelName(plugin: plugin, model: model.name)
            return Entry(
                id: id, model: model, name: uses[model.name] == 1 ? model.name : "\(plugin)/\(model.name)",
                isOff: model.permission != nil && !permitted.contains(id))
        }.sorted { ($0.model.title, $0.name) < ($1.model.title, $1.name) }
    }

    /// Refuses a name that no model has, with the nearest that one has.
    func require(_ name: String) throws(Refusal) -> Entry {
        if let entry = entries.first(where: { $0.name == name || "\($0.id.plugin)/\($0.id.model)" == name }) { return entry }
        let alike = entries.filter { $0.id.model == name }.map(\.name)
        guard alike.isEmpty else {
            throw .invalid(
                "model", "Several recovery models go by '\(name.prefix(80))'.",
                remedy: "say which: \(alike.joined(separator: ", "))")
        }
        let near = Nearest.to(name, among: entries.flatMap { [$0.name, "\($0.id.plugin)/\($0.id.model)"] })
        throw .notFound(
            "There is no recovery model '\(name.prefix(80))'.", remedy: near.map { "did you mean '\($0)'?" } ?? "kith model list")
    }
}
