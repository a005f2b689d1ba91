package import KithModel

package enum MeetingNote: Method {
    package static let declaration = Declaration(
        "meeting.note", "Keep something of a meeting that is under way or was held, in the group's words and under no name.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var meeting: String
        package var kind: String
        package var text: String?
        package var voices: Int?
        package var wanted: Bool?

        package init(
            meeting: String, kind: NoteKind, text: String? = nil, voices: Int? = nil, wanted: Bool? = nil
        ) {
            (self.meeting, self.kind, self.text) = (meeting, kind.rawValue, text)
            (self.voices, self.wanted) = (voices, wanted)
        }

        package static let fields =
            MeetingReference.fields + [
                Field("kind", .group, "'decision', 'theme', 'action', 'good', 'keep', 'change' or 'support'."),
                Field(
                    "text", .group,
                    "1 to 2000 characters, one line or several, about nobody by name; not with 'support', which has words of its own."
                ),
                Field(
                    "voices", .group,
                    "How many asked for a change, 1 to 1000: from 2 on it becomes an action. For 'change' alone."),
                Field(
                    "wanted", .group,
                    "The person wants the group beside them: has to be true with 'support', and stands with nothing else."),
            ]
    }

    package typealias Result = NoteView
}
