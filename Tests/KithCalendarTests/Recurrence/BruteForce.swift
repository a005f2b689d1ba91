import KithModel

/// RFC 5545 section 3.3.10 taken literally, day by day. Slow, and shares nothing with the expander.
struct BruteForce {
    // Each part by itself: a debug build copies a whole struct to read one of its fields.
    private let frequency: GeneratedRule.Frequency
    private let start: CivilDateTime
    private let first, end, interval, weekStart, count: Int
    private let until: CivilDateTime?
    private let days: [(nth: Int, weekday: Int)]
    private let monthDays, months, positions: [Int]

    /// Up to the rule's own end, or another one.
    init(rule: GeneratedRule, before end: CivilDate? = nil) {
        (frequency, start, interval, weekStart) = (rule.frequency, rule.start, rule.interval, rule.weekStart)
        (first, self.end) = (rule.start.date.daysSinceEpoch, (end ?? rule.end.date).daysSinceEpoch)
        (count, until) = (rule.count ?? .max, rule.until)
        (days, monthDays, months, positions) = (rule.days, rule.monthDays, rule.months, rule.positions)
    }

    func occurrences() -> [CivilDateTime] {
        var found: [CivilDateTime] = []
        var inPeriod: (key: Int, dates: Set<CivilDate>)?
        let startPeriod = number(ofPeriodWith: start.date, first)
        var number = first - 1
        while number + 1 < end, found.count < count {
            number += 1
            let day = CivilDate(daysSinceEpoch: number)
            let period = self.number(ofPeriodWith: day, number)
            // INTERVAL counts whole periods of the calendar from the one that the start is in.
            guard (period - startPeriod) % interval == 0 else { continue }
            let moment = CivilDateTime(date: day, time: start.time)
            if let until = until, moment > until { break }
            if positions.isEmpty {
                if isCandidate(day, number) { found.append(moment) }
            } else {
                if inPeriod?.key != period { inPeriod = (period, positioned(around: number)) }
                if inPeriod?.dates.contains(day) == true { found.append(moment) }
            }
        }
        return found
    }

    private func number(ofPeriodWith day: CivilDate, _ number: Int) -> Int {
        switch frequency {
        case .daily: return number
        case .weekly:
            // 1970-01-05 was a Monday; all days here are later.
            return (number - 4 - weekStart + 7) / 7
        case .monthly: return day.year * 12 + day.month
        case .yearly: return day.year
        }
    }

    /// BYSETPOS: the nth of all candidates of the period, from the front or the back.
    private func positioned(around number: Int) -> Set<CivilDate> {
        let key = self.number(ofPeriodWith: CivilDate(daysSinceEpoch: number), number)
        var candidates: [CivilDate] = []
        let reach = [.daily: 0, .weekly: 6, .monthly: 31][frequency] ?? 366
        for near in number - reach...number + reach {
            let other = CivilDate(daysSinceEpoch: near)
            if self.number(ofPeriodWith: other, near) == key, isCandidate(other, near) { candidates.append(other) }
        }
        var picked: Set<CivilDate> = []
        for position in positions {
            if position > 0, position <= candidates.count { picked.insert(candidates[position - 1]) }
            if position < 0, -position <= candidates.count { picked.insert(candidates[candidates.count + position]) }
        }
        return picked
    }

    private func isCandidate(_ day: CivilDate, _ number: Int) -> Bool {
        if !months.isEmpty, !months.contains(day.month) { return false }
        if !monthDays.isEmpty {
            let fromEnd = day.day - CivilDate.daysIn(month: day.month, of: day.year) - 1
            if !monthDays.contains(day.day), !monthDays.contains(fromEnd) { return false }
        }
        if !days.isEmpty {
            // 1970-01-05 was a Monday.
            let weekday = (number - 4) % 7
            for wanted in days where wanted.weekday == weekday {
                if wanted.nth == 0 || isNth(wanted.nth, day, number) { return true }
            }
            return false
        }
        // "Information, not contained in the rule, … [is] derived from DTSTART."
        guard monthDays.isEmpty else { return true }
        switch frequency {
        case .daily: return true
        case .weekly: return day.weekday == start.date.weekday
        case .monthly: return day.day == start.date.day
        case .yearly: return day.day == start.date.day && (!months.isEmpty || day.month == start.date.month)
        }
    }

    /// "an offset within the month when the BYMONTH rule part is present, and … within the year when BYWEEKNO or BYMONTH
    /// are not present"; found by stepping through weeks until the month or year ends.
    private func isNth(_ nth: Int, _ day: CivilDate, _ number: Int) -> Bool {
        let isOfYear = frequency == .yearly && months.isEmpty
        var steps = 1
        var near = number
        while true {
            near += nth > 0 ? -7 : 7
            let other = CivilDate(daysSinceEpoch: near)
            guard other.year == day.year, isOfYear || other.month == day.month else { break }
            steps += 1
        }
        return steps == abs(nth)
    }
}
