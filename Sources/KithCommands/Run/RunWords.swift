import KithModel

/// Keys and what they do.
enum RunWords {
    /// The key of a kind of note.
    static func key(of kind: NoteKind) -> Character { kind.rawValue.first ?? "?" }

    static let help: [(key: String, words: String)] = [
        ("n", "go on to the next step"), ("b", "go back a step; one that was left out is taken in again"),
        ("+", "five more minutes for this step, as often as it takes"), ("-", "give five of those back"),
        ("p", "let the time stand still, and run again"), ("s", "leave this step out and go on"),
        ("w", "write down something that the group wants to keep, never who said it"),
        ("c", "close the meeting, after a few questions that can be passed"),
        ("up, down, space", "read on where a prompt is long"),
        ("q", "leave this screen; the meeting stays open and goes on where it was"),
    ]

    static let lost = "The daemon does not answer just now. This looks for it again; the time goes on."
}
