/// Something that a group keeps of one meeting, in its own words and under nobody's name.
package struct Note: Hashable, Sendable {
    /// Characters that a text may have.
    package static let most = 2000

    /// Random, for good.
    package var id: String
    package var kind: NoteKind
    /// 1 ... 2000 characters, of one line or several.
    package var text: String
    /// How many asked for a change, 1 ... 1000; nil where nobody said.
    package var voices: Int?
    /// The id of the action that it made.
    package var action: String?
    /// When it was kept, on the group's clock.
    package var day: CivilDate

    package init(
        id: String, kind: NoteKind, text: String, voices: Int? = nil, action: String? = nil, day: CivilDate
    ) {
        (self.id, self.kind, self.text) = (id, kind, text)
        (self.voices, self.action, self.day) = (voices, action, day)
    }
}
