/// A yearly clock change as RFC 5545 rules: most need one, a few that may fall into the month after need two.
struct ZoneRule {
    struct Part: Hashable {
        let month: Int
        let text: String
    }

    let parts: [Part]

    /// Nil where such a rule can't be said; no zone of today has one of these.
    init?(_ change: PosixZone.Change) {
        guard case .month(let month, let week, let weekday) = change.day else { return nil }
        // 24:00, 26:00 or -1:00 on the wall is another day.
        let shift = Int((Double(change.time) / 86_400).rounded(.down))
        let code = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][((weekday + shift) % 7 + 7) % 7]
        func part(_ month: Int, _ days: ClosedRange<Int>) -> Part {
            let days = days.map(String.init).joined(separator: ",")
            return Part(month: month, text: "FREQ=YEARLY;BYMONTH=\(month);BYMONTHDAY=\(days);BYDAY=\(code)")
        }
        let isLast = week == 5
        // Counted from the front of the month, or from its back.
        let first = isLast ? shift - 7 : (week - 1) * 7 + 1 + shift
        if shift == 0 {
            parts = [Part(month: month, text: "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(isLast ? -1 : week)\(code)")]
        } else if isLast, first >= -28, first + 6 <= -1 {
            parts = [part(month, first...first + 6)]
        } else if isLast, (1...6).contains(shift) {
            parts = [part(month, first...(-1)), part(month % 12 + 1, 1...shift)]
        } else if !isLast, first >= 1, first + 6 <= (month == 2 ? 28 : 30) {
            parts = [part(month, first...first + 6)]
        } else {
            return nil
        }
    }
}
