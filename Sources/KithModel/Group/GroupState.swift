/// Where a group is in its life.
package enum GroupState: String, CaseIterable, Codable, Sendable {
    /// Getting ready for, or between, its first meetings.
    case forming
    case active
    /// Resting; its dates are kept and not asked about.
    case paused
    /// Ended well: a group need not last for ever to have been a success. Kept to be read.
    case closed
}

extension GroupState {
    package enum Move: String, CaseIterable, Sendable { case pause, resume, close, met }

    /// The state after a move, or why it can't be made and what would be right.
    package func after(_ move: Move, of group: Handle) throws(Refusal) -> GroupState {
        switch (self, move) {
        case (.forming, .pause), (.active, .pause): return .paused
        case (.paused, .resume): return .active
        case (.forming, .close), (.active, .close), (.paused, .close): return .closed
        case (.forming, .met), (.active, .met), (.paused, .met): return self == .forming ? .active : self
        case (.paused, .pause):
            throw .conflict("\(group) is paused already.", remedy: "kith group resume \(group)")
        case (.forming, .resume), (.active, .resume):
            throw .conflict("\(group) is not paused.", remedy: "kith group show \(group)")
        case (.closed, _):
            throw .conflict(
                "\(group) has closed; what it was is kept to be read.", remedy: "kith group show \(group)")
        }
    }
}
