/// Where one meeting is: planned → open, step by step → closed; or cancelled, or left blank.
package enum MeetingState: Hashable, Sendable {
    case planned
    /// Under way, at a step of its agenda (0 is the first).
    case open(step: Int)
    /// It was held.
    case closed
    case cancelled
    /// The date has passed and the group prefers not to say.
    case blank
}

extension MeetingState {
    package enum Move: Hashable, Sendable {
        case open, next, back, close, cancel, restore
        /// About a date that has passed.
        case markHeld, markCancelled, markBlank
    }

    /// The state after a move, or why it can't be made and the command that would be right.
    ///
    /// - Parameters:
    ///   - steps: how many steps the meeting's agenda has.
    ///   - name: the meeting as a person would name it, `harbour@2026-11-24`.
    package func after(_ move: Move, steps: Int, name: String) throws(Refusal) -> MeetingState {
        switch (self, move) {
        case (.planned, .open): return .open(step: 0)
        case (.planned, .cancel), (.planned, .markCancelled): return .cancelled
        case (.planned, .markHeld), (.blank, .markHeld): return .closed
        case (.planned, .markBlank): return .blank
        case (.blank, .markCancelled): return .cancelled
        case (.cancelled, .restore), (.blank, .restore): return .planned
        case (.open(let step), .next):
            guard step + 1 < steps else {
                throw .conflict("\(name) is at its last step.", remedy: "kith meeting close \(name)")
            }
            return .open(step: step + 1)
        case (.open(let step), .back):
            guard step > 0 else { throw .conflict("\(name) is at its first step.", remedy: "kith meeting next \(name)") }
            return .open(step: step - 1)
        case (.open, .close): return .closed
        default: throw refusal(of: move, name: name)
        }
    }

    private func refusal(of move: Move, name: String) -> Refusal {
        switch self {
        case .planned:
            return move == .restore
                ? .conflict("\(name) is planned; there is nothing to restore.", remedy: "kith meeting show \(name)")
                : .conflict("\(name) has not been opened yet.", remedy: "kith meeting open \(name)")
        case .open:
            return move == .open
                ? .conflict("\(name) is open already.", remedy: "kith meeting next \(name)")
                : .conflict("\(name) is under way.", remedy: "kith meeting close \(name)")
        case .closed:
            return .conflict("\(name) was held and is closed.", remedy: "kith meeting show \(name)")
        case .cancelled:
            return .conflict("\(name) was cancelled.", remedy: "kith meeting restore \(name)")
        case .blank:
            return .conflict("\(name) was left blank.", remedy: "kith meeting restore \(name)")
        }
    }

    package var word: String {
        switch self {
        case .planned: "planned"
        case .open: "open"
        case .closed: "closed"
        case .cancelled: "cancelled"
        case .blank: "blank"
        }
    }
}

extension MeetingState {
    package var isOpen: Bool {
        if case .open = self { return true }
        return false
    }
}
