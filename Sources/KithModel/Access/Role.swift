/// What a caller may act as. The kernel says who they are; the door says which of these they hold.
package enum Role: String, CaseIterable, Codable, Sendable, Comparable {
    /// Anybody else: may ask who they are and learn how to get further, nothing more.
    case stranger
    /// `kith-courier`: the outbox and nothing beside it.
    case courier
    /// A person acting for themselves within a facilitator's session.
    case member
    /// Keeps one group's meetings.
    case facilitator
    /// Sees how chosen groups, or all, are standing; no names, no exact figures.
    case coordinator
    /// root and the daemon's own user.
    case `operator`

    private var rank: Int { Role.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: Role, right: Role) -> Bool { left.rank < right.rank }
}
