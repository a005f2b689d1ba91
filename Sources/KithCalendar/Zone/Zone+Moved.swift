package import KithModel

extension Zone {
    /// A start that the clocks skip, and where it moves.
    package struct Moved: Hashable, Sendable {
        package let planned: CivilDateTime
        package let to: CivilDateTime
    }

    /// Those of some starts that a clock change moves.
    package func moved(among starts: some Sequence<CivilDateTime>) -> [Moved] {
        starts.compactMap { start in
            guard case .skipped(let later) = resolve(start).kind else { return nil }
            return Moved(planned: start, to: later)
        }
    }
}
