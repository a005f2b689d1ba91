import KithModel

/// The words that somebody agrees to.
package struct WordingView: WireObject, Hashable {
    package var purpose: String
    package var title: String
    package var version: String
    package var text: String
    package var needsParty: Bool

    private enum CodingKeys: String, CodingKey {
        case purpose
        case title
        case version
        case text
        case needsParty = "needs_party"
    }

    package init(purpose: String, title: String, version: String, text: String, needsParty: Bool) {
        self.purpose = purpose
        self.title = title
        self.version = version
        self.text = text
        self.needsParty = needsParty
    }

    package static let fields = [
        Field(
            "purpose", .group,
            "'mail', 'text', 'messenger', 'phone', 'sign_up', 'members', 'figures', 'research' or 'third_party'."),
        Field("title", .group, "What it is about, in short."),
        Field("version", .group, "Of these words: 'kith-1', 'own-2'."),
        Field("text", .group, "What is agreed to."),
        Field("needs_party", .group, "It is agreed to for one named party at a time."),
    ]
}
