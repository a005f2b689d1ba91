package import KithModel

/// Kinds of notes, in words.
package enum NoteWords {
    package static func heading(_ kind: NoteKind) -> String {
        switch kind {
        case .decision: "Decided"
        case .theme: "Spoken about"
        case .action: "To do"
        case .good: "Good"
        case .keep: "To keep"
        case .change: "To change"
        case .support: "Beside each other"
        }
    }

    /// What the group is asked, without a question mark's hurry: everything may be passed.
    package static func question(_ kind: NoteKind) -> String {
        switch kind {
        case .decision: "What was decided?"
        case .theme: "What was it about, in a few words?"
        case .action: "What does the group want to do?"
        case .good: "What was good?"
        case .keep: "What is to stay as it is?"
        case .change: "What would you change?"
        case .support: "Shall the group be beside somebody until you meet again?"
        }
    }

    static let wanted = "Does that person want it?"
    static let voices = "How many asked for it? (Enter: one)"

    /// A number of voices as it was typed; nil where it is none.
    static func voices(_ typed: String) -> Int? {
        typed.isEmpty ? 1 : Int(typed).flatMap { (1...1000).contains($0) ? $0 : nil }
    }

    /// "Noted.", or where else it stands.
    static func kept(_ action: String?, group: String) -> String {
        action == nil ? "Noted." : "Noted, and on the list: kith action list \(Printable.line(group))"
    }
}
