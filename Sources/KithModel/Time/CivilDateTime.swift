/// A day and a time of day, in no particular zone: what a clock and a calendar on the wall show.
package struct CivilDateTime: Hashable, Comparable, Sendable {
    package let date: CivilDate
    package let time: CivilTime

    package init(date: CivilDate, time: CivilTime) {
        (self.date, self.time) = (date, time)
    }

    /// Minutes after 1970-01-01T00:00 on the same wall.
    package var minutesSinceEpoch: Int { date.daysSinceEpoch * 1440 + time.minutes }

    /// Kept within years 1 ... 9999.
    package init(minutesSinceEpoch: Int) {
        let minutes = min(max(minutesSinceEpoch, -719_162 * 1440), 2_932_897 * 1440 - 1)
        let day = minutes / 1440 - (minutes % 1440 < 0 ? 1 : 0)
        // The remainder is within a day by construction.
        self.init(date: CivilDate(daysSinceEpoch: day), time: CivilTime(minutes: minutes - day * 1440) ?? .midnight)
    }

    package func adding(minutes: Int) -> CivilDateTime {
        CivilDateTime(minutesSinceEpoch: minutesSinceEpoch + minutes)
    }

    package static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }
}

extension CivilTime {
    package static let midnight = CivilTime(minutes: 0) ?? { preconditionFailure("0 is a minute of the day") }()
}
