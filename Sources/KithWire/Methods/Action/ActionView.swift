import KithModel

/// Something that a group wants to do. It is the group's, and nobody's name is on it.
package struct ActionView: WireObject, Hashable {
    package var action: String
    package var text: String
    package var by: String?
    package var done: String?
    package var plugin: String?

    package init(action: String, text: String, by: String? = nil, done: String? = nil, plugin: String? = nil) {
        self.action = action
        self.text = text
        self.by = by
        self.done = done
        self.plugin = plugin
    }

    /// The group is beside one of its own, as `support` notes have it.
    package var isSupport: Bool { text == NoteKind.support.fixedText }

    package static let fields = [
        Field("action", .group, "How to name it."),
        Field("text", .group, "What; people under the names that they show to other members, else their handles."),
        Field("by", .group, "Until when, if there is a date."),
        Field("done", .group, "When it was done, UTC; absent: not yet."),
        Field("plugin", .group, "The plugin that suggested it."),
    ]
}
