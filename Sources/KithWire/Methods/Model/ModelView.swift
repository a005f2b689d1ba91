import KithModel

/// A recovery model, in a line: what it is and where it comes from.
package struct ModelView: WireObject, Hashable {
    package var model: String
    package var plugin: String
    package var title: String
    package var summary: String?
    package var audience: String
    package var source: String
    package var licence: String?
    package var language: String
    package var shape: String
    package var information: Bool
    package var needs: String?
    package var chosen: Bool
    package var gone: Bool

    package init(
        model: String, plugin: String, title: String, summary: String? = nil, audience: String, source: String,
        licence: String? = nil, language: String, shape: String, information: Bool, needs: String? = nil, chosen: Bool,
        gone: Bool = false
    ) {
        (self.model, self.plugin, self.title, self.summary) = (model, plugin, title, summary)
        (self.audience, self.source, self.licence, self.language) = (audience, source, licence, language)
        (self.shape, self.information, self.needs, self.chosen) = (shape, information, needs, chosen)
        self.gone = gone
    }

    package static let fields = [
        Field("model", .public, "What it goes by; plugin/name where two go by the same."),
        Field("plugin", .public, "The plugin that brings it."),
        Field("title", .public, "Its name."),
        Field("summary", .public, "What it is for."),
        Field("for", .public, "Whom it speaks of: 'person', 'group' or 'service'."),
        Field("source", .public, "Where it comes from."),
        Field("licence", .public, "Under which licence."),
        Field("language", .public, "BCP 47 tag of its words."),
        Field("shape", .public, "What it is made of, as '5 dimensions, 23 parts'."),
        Field("information", .public, "Something to know: nothing of it is ever asked."),
        Field("needs", .public, "Whose permission is still missing; absent: none."),
        Field("chosen", .group, "The group that was asked about chose it."),
        Field("gone", .group, "The group chose it, and the plugin that brought it is gone or switched off."),
    ]

    private enum CodingKeys: String, CodingKey {
        case model, plugin, title, summary, source, licence, language, shape, information, needs, chosen, gone
        case audience = "for"
    }
}
