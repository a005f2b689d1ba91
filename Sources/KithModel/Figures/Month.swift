/// A month of the calendar, in no particular zone.
package struct Month: Hashable, Comparable, Sendable {
    /// 1 ... 9999.
    package let year: Int
    /// 1 ... 12.
    package let month: Int

    /// Nil where there is no such month.
    package init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        (self.year, self.month) = (year, month)
    }

    package init(_ date: CivilDate) { (year, month) = (date.year, date.month) }

    private init(index: Int) {
        let kept = min(max(index, 12), 9999 * 12 + 11)
        (year, month) = (kept / 12, kept % 12 + 1)
    }

    /// Months after January of the year 0.
    private var index: Int { year * 12 + month - 1 }

    /// Kept within years 1 ... 9999.
    package func adding(months: Int) -> Month { Month(index: index + months) }

    package var first: CivilDate { CivilDate(year: year, month: month, day: 1) ?? CivilDate(daysSinceEpoch: 0) }

    package var next: Month { adding(months: 1) }
    package var previous: Month { adding(months: -1) }

    package static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}

extension Month: CustomStringConvertible, LosslessStringConvertible {
    /// ISO 8601: 2026-10.
    package var description: String {
        let digits = String(year)
        return String(repeating: "0", count: 4 - digits.utf8.count) + digits + (month < 10 ? "-0" : "-") + String(month)
    }

    package init?(_ text: String) {
        // A month is written as its first day is, without the day.
        guard text.utf8.count == 7, let first = CivilDate(text + "-01") else { return nil }
        self.init(first)
    }
}
