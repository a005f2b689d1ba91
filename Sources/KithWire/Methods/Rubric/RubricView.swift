import KithModel

/// A rubric, in a line: what it looks at and where it comes from.
package struct RubricView: WireObject, Hashable {
    package var rubric: String
    package var plugin: String
    package var title: String
    package var summary: String?
    package var purpose: String
    package var source: String
    package var licence: String?
    package var language: String
    package var criteria: Int
    package var open: Bool

    package init(
        rubric: String, plugin: String, title: String, summary: String? = nil, purpose: String, source: String,
        licence: String? = nil, language: String, criteria: Int, open: Bool
    ) {
        self.rubric = rubric
        self.plugin = plugin
        self.title = title
        self.summary = summary
        self.purpose = purpose
        self.source = source
        self.licence = licence
        self.language = language
        self.criteria = criteria
        self.open = open
    }

    package static let fields = [
        Field("rubric", .public, "What it goes by; plugin/name where two go by the same."),
        Field("plugin", .public, "The plugin that brings it."),
        Field("title", .public, "Its name."),
        Field("summary", .public, "What it is for."),
        Field(
            "purpose", .public, "What is looked at: 'group', 'service', 'self_check' (oneself, alone) or 'handout' (to be read)."),
        Field("source", .public, "Where it comes from."),
        Field("licence", .public, "Under which licence."),
        Field("language", .public, "BCP 47 tag of its words."),
        Field("criteria", .public, "How many things it looks at."),
        Field("open", .group, "A round of the group that was asked about is open."),
    ]
}
