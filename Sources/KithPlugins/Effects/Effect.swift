package import KithModel

/// Something that a plugin asks for: it happens once, or not at all.
package enum Effect: Hashable, Sendable {
    /// Somebody is to be reminded, so long from now or at a time of the group's wall clock.
    case remind(to: Audience, when: When, text: String)
    /// The group wants to do something; never a person's duty.
    case action(text: String, by: CivilDate?)
    /// A line in status until a date; without one, for two weeks.
    case signal(text: String, until: CivilDate?)
    /// One step more in the group's next agenda, before its last.
    case agenda(AgendaStep)

    package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        case remind, action, signal, agenda
    }

    package enum When: Hashable, Sendable {
        case after(CivilSpan)
        case at(CivilDateTime)
    }

    package var kind: Kind {
        switch self {
        case .remind: .remind
        case .action: .action
        case .signal: .signal
        case .agenda: .agenda
        }
    }

    /// How many one answer may ask for.
    package static let most = 64
}
