package import KithModel

/// An RFC 5545 recurrence rule on civil dates: DAILY, WEEKLY, MONTHLY, YEARLY with INTERVAL, COUNT, UNTIL, BYDAY,
/// BYMONTHDAY, BYMONTH, BYSETPOS and WKST.
///
/// An occurrence is a date that the rule names, on or after the start, at the start's time of day. The start itself is
/// one only if the rule names it.
package struct Recurrence: Hashable, Sendable {
    package enum Frequency: String, CaseIterable, Sendable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// A weekday, or the nth of its kind within the month or year (negative: from the end).
    package struct NthWeekday: Hashable, Sendable {
        package let nth: Int?
        package let weekday: Weekday

        package init(_ nth: Int? = nil, _ weekday: Weekday) { (self.nth, self.weekday) = (nth, weekday) }
    }

    package var frequency: Frequency
    /// 1 ... 1000.
    package var interval = 1
    /// 1 ... 10 000 occurrences in all.
    package var count: Int?
    /// The last possible start.
    package var until: CivilDateTime?
    package var weekdays: [NthWeekday] = []
    /// 1 ... 31, or -1 ... -31 from the end of the month.
    package var monthDays: [Int] = []
    /// 1 ... 12.
    package var months: [Int] = []
    /// 1 ... 366, or negative from the end of the period's dates.
    package var positions: [Int] = []
    package var weekStart = Weekday.monday

    package init(_ frequency: Frequency) { self.frequency = frequency }
}
