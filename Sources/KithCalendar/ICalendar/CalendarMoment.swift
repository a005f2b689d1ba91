import KithModel

/// Moments as an iCalendar file writes them.
enum CalendarMoment {
    /// 20261124T183000
    static func text(_ civil: CivilDateTime) -> String { "\(civil)".filter { $0 != "-" && $0 != ":" } + "00" }

    /// 20261124T183000Z
    static func text(_ instant: Instant) -> String { "\(instant)".filter { $0 != "-" && $0 != ":" } }

    /// 20261124T183000 on a wall so many seconds east of UTC.
    static func text(second: Int64, offset: Int32) -> String {
        String(text(Instant(seconds: second + Int64(offset))).dropLast())
    }
}
