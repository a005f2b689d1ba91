/// A point in time: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    package init(seconds: Int64) { milliseconds = seconds.multipliedReportingOverflow(by: 1000).partialValue }

    /// Whole seconds, rounded down.
    package var seconds: Int64 { milliseconds / 1000 - (milliseconds % 1000 < 0 ? 1 : 0) }

    package func adding(seconds: Int64) -> Instant { Instant(milliseconds: milliseconds + seconds * 1000) }

    /// The wall clock at UTC, to the minute below.
    package var utc: CivilDateTime {
        CivilDateTime(minutesSinceEpoch: Int((Double(seconds) / 60).rounded(.down)))
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}

extension Instant: CustomStringConvertible {
    /// ISO 8601 in UTC to the second: 2026-11-24T18:30:00Z.
    package var description: String {
        let second = Int(seconds - Int64(utc.minutesSinceEpoch) * 60)
        return "\(utc):\(second < 10 ? "0" : "")\(second)Z"
    }
}
