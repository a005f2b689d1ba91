package import KithModel

/// Something that a group keeps of one meeting. It is the group's, and nobody's name is on it.
package struct NoteView: WireObject, Hashable {
    package var note: String
    package var kind: String
    package var text: String
    package var voices: Int?
    package var action: String?
    package var day: String

    package init(_ note: Note) {
        (self.note, kind, text) = (note.id, note.kind.rawValue, note.text)
        (voices, action, day) = (note.voices, note.action, note.day.description)
    }

    package static let fields = [
        Field("note", .group, "How to name it."),
        Field("kind", .group, "'decision', 'theme', 'action', 'good', 'keep', 'change' or 'support'."),
        Field("text", .group, "The group's words; line breaks are the only control characters."),
        Field("voices", .group, "How many asked for a change; absent: nobody said."),
        Field("action", .group, "The action that it made."),
        Field("day", .group, "When it was kept, on the group's clock."),
    ]
}
