extension Stage {
    package enum Move: Hashable, Sendable { case meet, orient, join }

    /// Where somebody is after a move. Any of them may be left out, and whoever has joined stays joined.
    package func after(_ move: Move) -> Stage {
        let reached: Stage =
            switch move {
            case .meet: .met
            case .orient: .oriented
            case .join: .joined
            }
        let order = Stage.allCases
        return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: reached) ?? 0) ? reached : self
    }
}
