/// Everything that a plugin says as data; read out of it once, at install, and kept by its hash. A result points at the
/// definitions it was made with, so they stay when the plugin changes or goes.
package struct PluginDefinitions: Hashable, Sendable, Codable {
    package var formats: [FormatDefinition] = []
    package var reminders: [NamedDefinition] = []
    package var words: [WordsDefinition] = []
    package var models: [DataDefinition] = []
    package var rubrics: [DataDefinition] = []

    package init() {}
}

extension PluginDefinitions {
    /// The hooks that a plugin has: all that its manifest promises but the scores of rubrics that make none themselves.
    package func functions(of manifest: Manifest) -> [HookName] {
        HookName.all(of: manifest).filter { hook in
            hook.declaration != .score || rubrics.contains { $0.name == hook.path[1] && $0.scores }
        }
    }
}

/// What has a name and a function of its own.
package struct NamedDefinition: Hashable, Sendable, Codable {
    package var name: String
    package var title: String
    package var summary: String?

    init(_ name: String, _ fields: [String: PluginValue]) {
        self.name = name
        title = fields["title"]?.string ?? name
        summary = fields["summary"]?.string
    }
}

/// A model or a rubric, held against its declaration.
package struct DataDefinition: Hashable, Sendable, Codable {
    package var name: String
    package var title: String
    /// All of it; a function is null.
    package var data: PluginValue
    /// A rubric that makes its figures itself.
    package var scores: Bool

    init(_ name: String, _ fields: [String: PluginValue]) {
        self.name = name
        title = fields["title"]?.string ?? name
        data = .map(fields.filter { $0.value != .function })
        scores = fields["score"] == .function
    }
}
