/// What a group may keep of an evening. Every note is the group's; none says who.
package enum NoteKind: String, CaseIterable, Codable, Sendable {
    /// Something that was agreed.
    case decision
    /// Something that was spoken about, in a few words.
    case theme
    /// Something that the group wants to do.
    case action
    /// What was good.
    case good
    /// What is to stay as it is.
    case keep
    /// What would better be otherwise.
    case change
    /// The group is beside one person until it meets again, as that person wished.
    case support
}

extension NoteKind {
    /// What any meeting may keep, whatever its format says.
    package static let always: [NoteKind] = [.decision, .theme, .action]

    /// Voices from which on a change is something to do; one voice is worth hearing, and no verdict.
    package static let severalVoices = 2

    /// The words of ours that stand for a text; nil where the group says it in its own.
    package var fixedText: String? {
        self == .support ? "Be beside one of us until we meet again, in the way that they wished for." : nil
    }

    /// Whether such a note is something to do as well.
    package func makesAction(voices: Int?) -> Bool {
        switch self {
        case .action, .support: true
        case .change: (voices ?? 1) >= NoteKind.severalVoices
        case .decision, .theme, .good, .keep: false
        }
    }
}
