import KithModel

/// What a facilitator can do in one situation.
package struct CardView: WireObject, Hashable {
    package var situation: String
    package var title: String
    package var text: String
    package var version: Int?
    package var written: String?

    package init(situation: String, title: String, text: String, version: Int? = nil, written: String? = nil) {
        self.situation = situation
        self.title = title
        self.text = text
        self.version = version
        self.written = written
    }

    package static let fields = [
        Field("situation", .public, "'conflict', 'neglect', 'abuse' or 'danger'."),
        Field("title", .public, "The same in words."),
        Field("text", .public, "First steps, a line each."),
        Field(
            "version", .public,
            "Of the words that the network wrote for the country; absent: those that come along, the same everywhere."),
        Field("written", .public, "The day on which the network wrote them."),
    ]
}
