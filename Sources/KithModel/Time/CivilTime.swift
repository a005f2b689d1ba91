/// A time of day to the minute, as on a clock on the wall.
package struct CivilTime: Hashable, Comparable, Sendable {
    /// Minutes after midnight, 0 ..< 1440.
    package let minutes: Int

    package var hour: Int { minutes / 60 }
    package var minute: Int { minutes % 60 }

    package init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    package init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// A full hour, as a constant of the program.
    package static func hour(_ hour: Int) -> CivilTime {
        guard let time = CivilTime(hour: hour, minute: 0) else { preconditionFailure("A day has 24 hours.") }
        return time
    }

    package static func < (left: CivilTime, right: CivilTime) -> Bool { left.minutes < right.minutes }
}
