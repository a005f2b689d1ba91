import KithModel

/// A thought about a word in a public text of a group.
package struct WordHint: WireObject, Hashable {
    package var field: String
    package var found: String
    package var say: [String]
    package var because: String
    package var plugin: String

    package init(field: String, found: String, say: [String], because: String, plugin: String) {
        self.field = field
        self.found = found
        self.say = say
        self.because = because
        self.plugin = plugin
    }

    package static let fields = [
        Field("field", .public, "Which text: name, purpose, audience or place."),
        Field("found", .public, "The words in it."),
        Field("say", .public, "Words that leave more open; may be empty."),
        Field("because", .public, "The thought."),
        Field("plugin", .public, "Where the hint comes from."),
    ]
}
