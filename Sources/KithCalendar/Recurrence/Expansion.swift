import KithModel

/// A rule with what it leaves open filled in from its start, walked by whole periods: the day, week, month or year that
/// lies so many intervals after the start's own.
///
/// Days are counted from 1970-01-01, so that reaching a period takes arithmetic and no walking.
struct Expansion {
    private let frequency: Recurrence.Frequency
    private let interval: Int
    private let positions: [Int]
    private let weekStart: Int
    /// Bits 1 ... 12.
    private let months: UInt16
    /// Bits 1 ... 31; from the last day of the month, bit 1 being that day.
    private let fromFirst, fromLast: UInt32
    /// Bits 0 (Monday) ... 6.
    private let weekdays: UInt8
    private let numbered: [Recurrence.NthWeekday]
    /// Numbered weekdays count within the year, not the month.
    private let countsInYear: Bool
    private let start: CivilDate
    private let startDay: Int

    /// 9999-12-31.
    static let lastDay = 2_932_896

    init(_ rule: Recurrence, from start: CivilDate) {
        (frequency, interval, positions) = (rule.frequency, max(1, rule.interval), rule.positions)
        (weekStart, self.start, startDay) = (rule.weekStart.rawValue, start, start.daysSinceEpoch)
        var months = rule.months.reduce(into: UInt16(0)) { $0 |= 1 << UInt16($1) }
        var fromFirst = rule.monthDays.filter { $0 > 0 }.reduce(into: UInt32(0)) { $0 |= 1 << UInt32($1) }
        let fromLast = rule.monthDays.filter { $0 < 0 }.reduce(into: UInt32(0)) { $0 |= 1 << UInt32(-$1) }
        var weekdays = rule.weekdays.filter { $0.nth == nil }.reduce(into: UInt8(0)) { $0 |= 1 << UInt8($1.weekday.rawValue) }
        numbered = rule.weekdays.filter { $0.nth != nil }
        countsInYear = frequency == .yearly && months == 0
        // What the rule leaves open is as on the start.
        if rule.weekdays.isEmpty, rule.monthDays.isEmpty {
            switch frequency {
            case .daily: break
            case .weekly: weekdays = 1 << UInt8(start.weekday.rawValue)
            case .monthly: fromFirst = 1 << UInt32(start.day)
            case .yearly:
                fromFirst = 1 << UInt32(start.day)
                if months == 0 { months = 1 << UInt16(start.month) }
            }
        }
        (self.months, self.fromFirst, self.fromLast, self.weekdays) = (months, fromFirst, fromLast, weekdays)
    }

    /// The newest period that begins on or before a date; 0 is the start's own.
    func period(of date: CivilDate) -> Int {
        let units: Int
        switch frequency {
        case .daily: units = date.daysSinceEpoch - startDay
        case .weekly: units = (date.daysSinceEpoch - firstDayOfWeek) / 7
        case .monthly: units = (date.year - start.year) * 12 + date.month - start.month
        case .yearly: units = date.year - start.year
        }
        return max(0, units / interval)
    }

    /// The days of a period, rising; false once the period begins after the year 9999.
    func days(ofPeriod index: Int, into days: inout [Int]) -> Bool {
        days.removeAll(keepingCapacity: true)
        let offset = index * interval
        switch frequency {
        case .daily:
            guard startDay + offset <= Expansion.lastDay else { return false }
            appendDay(startDay + offset, to: &days)
        case .weekly:
            let first = firstDayOfWeek + 7 * offset
            guard first <= Expansion.lastDay else { return false }
            for day in first..<first + 7 where day <= Expansion.lastDay { appendDay(day, to: &days) }
        case .monthly:
            let month = start.year * 12 + start.month - 1 + offset
            guard month / 12 <= 9999 else { return false }
            appendMonth(month % 12 + 1, of: month / 12, to: &days)
        case .yearly:
            guard start.year + offset <= 9999 else { return false }
            for month in 1...12 { appendMonth(month, of: start.year + offset, to: &days) }
        }
        if !positions.isEmpty { pick(from: &days) }
        return true
    }

    private var firstDayOfWeek: Int { startDay - (start.weekday.rawValue - weekStart + 7) % 7 }

    /// For days and weeks, where the parts only limit.
    private func appendDay(_ day: Int, to days: inout [Int]) {
        guard weekdays == 0 || weekdays >> UInt8(Expansion.weekday(day)) & 1 == 1 else { return }
        if months != 0 || fromFirst != 0 || fromLast != 0 {
            let date = CivilDate(daysSinceEpoch: day)
            guard isNamed(month: date.month),
                isNamed(day: date.day, of: CivilDate.daysIn(month: date.month, of: date.year))
            else { return }
        }
        days.append(day)
    }

    private func appendMonth(_ month: Int, of year: Int, to days: inout [Int]) {
        guard isNamed(month: month), let first = CivilDate(year: year, month: month, day: 1) else { return }
        let length = CivilDate.daysIn(month: month, of: year)
        let firstDay = first.daysSinceEpoch
        for day in 1...length where isNamed(day: day, of: length) {
            let at = firstDay + day - 1
            if isNamedWeekday(at, day: day, of: length, year: year) { days.append(at) }
        }
    }

    private func isNamed(month: Int) -> Bool { months == 0 || months >> UInt16(month) & 1 == 1 }

    private func isNamed(day: Int, of length: Int) -> Bool {
        fromFirst == 0 && fromLast == 0
            || (fromFirst >> UInt32(day) | fromLast >> UInt32(length + 1 - day)) & 1 == 1
    }

    private func isNamedWeekday(_ at: Int, day: Int, of length: Int, year: Int) -> Bool {
        if weekdays == 0 && numbered.isEmpty { return true }
        let weekday = Expansion.weekday(at)
        if weekdays >> UInt8(weekday) & 1 == 1 { return true }
        guard numbered.contains(where: { $0.weekday.rawValue == weekday }) else { return false }
        var (place, span) = (day, length)
        if countsInYear {
            span = CivilDate.isLeap(year) ? 366 : 365
            place = at - (CivilDate(year: year, month: 1, day: 1)?.daysSinceEpoch ?? at) + 1
        }
        return numbered.contains {
            $0.weekday.rawValue == weekday
                && ($0.nth == (place - 1) / 7 + 1 || $0.nth == -((span - place) / 7 + 1))
        }
    }

    private func pick(from days: inout [Int]) {
        let places = Set(positions.map { $0 > 0 ? $0 - 1 : days.count + $0 })
        days = places.filter(days.indices.contains).sorted().map { days[$0] }
    }

    /// 1970-01-01 was a Thursday.
    private static func weekday(_ day: Int) -> Int {
        let index = (day + 3) % 7
        return index < 0 ? index + 7 : index
    }
}
