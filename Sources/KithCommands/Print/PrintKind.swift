/// What can be printed.
package enum PrintKind: String, CaseIterable, Sendable {
    case agenda, ethics, resources, newcomer
    case signUp = "sign-up"
    case flyer, card, model, rubric

    /// Meant for anybody's eyes, as against what is the group's own.
    package var isForAnybody: Bool {
        switch self {
        case .flyer, .resources, .newcomer, .model, .rubric: true
        case .agenda, .ethics, .signUp, .card: false
        }
    }

    /// Of the file that it is written to.
    package var mode: UInt32 { isForAnybody ? 0o644 : 0o600 }
}
