package import KithModel

/// A time zone: its offsets from UTC through time, from a TZif file.
package struct Zone: Sendable {
    /// tzdata name.
    package let name: String
    /// Instants (seconds) at which an offset begins, rising, and that offset in seconds east of UTC.
    let transitions: [Int64]
    let offsets: [Int32]
    /// Before the first transition.
    let firstOffset: Int32
    /// After the last transition.
    let rule: PosixZone?

    /// What became of a time on the wall.
    package struct Resolution: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case exact
            /// The clocks skip it; the meeting starts at this time instead.
            case skipped(CivilDateTime)
            /// The clocks show it twice; the first is meant.
            case repeated
        }
        package let instant: Instant
        package let kind: Kind
    }

    /// Seconds east of UTC.
    package func offset(at instant: Instant) -> Int { Int(offset(atSecond: instant.seconds)) }

    /// What a clock on the wall shows, to the minute below.
    package func civil(at instant: Instant) -> CivilDateTime {
        let second = instant.seconds + Int64(offset(atSecond: instant.seconds))
        return Instant(seconds: second).utc
    }

    /// When a time on the wall is: a skipped time moves forward by the gap, of two the first is taken.
    package func resolve(_ civil: CivilDateTime) -> Resolution {
        let wall = Int64(civil.minutesSinceEpoch) * 60
        let before = Int64(offset(atSecond: wall - 86_400))
        let after = Int64(offset(atSecond: wall + 86_400))
        let fits = Set([before, after]).map { wall - $0 }
            .filter { $0 + Int64(offset(atSecond: $0)) == wall }.sorted()
        if let first = fits.first {
            return Resolution(instant: Instant(seconds: first), kind: fits.count == 1 ? .exact : .repeated)
        }
        let moved = Instant(seconds: wall - before)
        return Resolution(instant: moved, kind: .skipped(self.civil(at: moved)))
    }

    func offset(atSecond second: Int64) -> Int32 {
        guard let first = transitions.first, second >= first else {
            return transitions.isEmpty ? rule?.offset(at: second) ?? firstOffset : firstOffset
        }
        if let last = transitions.last, second >= last, let rule { return rule.offset(at: second) }
        var low = 0
        var high = transitions.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if transitions[middle] <= second { low = middle } else { high = middle }
        }
        return offsets[low]
    }
}
