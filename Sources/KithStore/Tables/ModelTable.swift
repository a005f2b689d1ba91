package import KithModel

/// A recovery model as the store names it.
package struct ModelName: Hashable, Sendable {
    package var plugin: String
    package var model: String

    package init(plugin: String, model: String) { (self.plugin, self.model) = (plugin, model) }
}

extension Reading {
    /// What a group chose, in the order in which it did.
    package func chosenModels(of group: GroupRow) throws -> [ModelName] {
        try connection.rows(
            "SELECT plugin, model FROM model_choices WHERE group_id = ? ORDER BY id", [.integer(group.row)]
        ).map { ModelName(plugin: $0.text(0), model: $0.text(1)) }
    }

    /// What an operator said was permitted.
    package func permittedModels() throws -> Set<ModelName> {
        Set(
            try connection.rows("SELECT plugin, model FROM model_permissions").map {
                ModelName(plugin: $0.text(0), model: $0.text(1))
            })
    }
}

extension Writing {
    package func choose(_ model: ModelName, for group: GroupRow, on day: CivilDate) throws {
        try connection.run(
            "INSERT INTO model_choices (group_id, plugin, model, chosen_on) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [.integer(group.row), .text(model.plugin), .text(model.model), .text(day.description)])
    }

    package func drop(_ model: ModelName, of group: GroupRow) throws {
        try connection.run(
            "DELETE FROM model_choices WHERE group_id = ? AND plugin = ? AND model = ?",
            [.integer(group.row), .text(model.plugin), .text(model.model)])
    }

    package func permit(_ model: ModelName, on day: CivilDate) throws {
        try connection.run(
            "INSERT INTO model_permissions (plugin, model, given_on) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [.text(model.plugin), .text(model.model), .text(day.description)])
    }

    package func forbid(_ model: ModelName) throws {
        try connection.run(
            "DELETE FROM model_permissions WHERE plugin = ? AND model = ?", [.text(model.plugin), .text(model.model)])
    }
}
