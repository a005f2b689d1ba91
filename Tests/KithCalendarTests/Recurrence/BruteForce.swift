import KithModel

/// RFC 5545 section 3.3.10 taken literally, day by day. Slow, and shares nothing with the expander.
struct BruteForce {
    let rule: GeneratedRule

    func occurrences() -> [CivilDateTime] {
        var found: [CivilDateTime] = []
        var inPeriod: (key: Int, dates: Set<CivilDate>)?
        let end = rule.end.date.daysSinceEpoch
        let startPeriod = number(ofPeriodWith: rule.start.date, rule.start.date.daysSinceEpoch)
        for number in rule.start.date.daysSinceEpoch..<end {
            let day = CivilDate(daysSinceEpoch: number)
            let period = self.number(ofPeriodWith: day, number)
            // INTERVAL counts whole periods of the calendar from the one that the start is in.
            guard (period - startPeriod) % rule.interval == 0 else { continue }
            let moment = CivilDateTime(date: day, time: rule.start.time)
            if let until = rule.until, moment > until { break }
            if let count = rule.count, found.count >= count { break }
            if rule.positions.isEmpty {
                if isCandidate(day, number) { found.append(moment) }
            } else {
                if inPeriod?.key != period { inPeriod = (period, positioned(around: number)) }
                if inPeriod?.dates.contains(day) == true { found.append(moment) }
            }
        }
        return found
    }

    private func number(ofPeriodWith day: CivilDate, _ number: Int) -> Int {
        switch rule.frequency {
        case .DAILY: return number
        case .WEEKLY:
            // 1970-01-05 was a Monday; all days here are later.
            return (number - 4 - rule.weekStart + 7) / 7
        case .MONTHLY: return day.year * 12 + day.month
        case .YEARLY: return day.year
        }
    }

    /// BYSETPOS: the nth of all candidates of the period, from the front or the back.
    private func positioned(around number: Int) -> Set<CivilDate> {
        let key = self.number(ofPeriodWith: CivilDate(daysSinceEpoch: number), number)
        var candidates: [CivilDate] = []
        let reach = [.DAILY: 0, .WEEKLY: 6, .MONTHLY: 31][rule.frequency] ?? 366
        for near in number - reach...number + reach {
            let other = CivilDate(daysSinceEpoch: near)
            if self.number(ofPeriodWith: other, near) == key, isCandidate(other, near) { candidates.append(other) }
        }
        var picked: Set<CivilDate> = []
        for position in rule.positions {
            if position > 0, position <= candidates.count { picked.insert(candidates[position - 1]) }
            if position < 0, -position <= candidates.count { picked.insert(candidates[candidates.count + position]) }
        }
        return picked
    }

    private func isCandidate(_ day: CivilDate, _ number: Int) -> Bool {
        let start = rule.start.date
        if !rule.months.isEmpty, !rule.months.contains(day.month) { return false }
        if !rule.monthDays.isEmpty {
            let fromEnd = day.day - CivilDate.daysIn(month: day.month, of: day.year) - 1
            if !rule.monthDays.contains(day.day), !rule.monthDays.contains(fromEnd) { return false }
        }
        if !rule.days.isEmpty {
            // 1970-01-05 was a Monday.
            let weekday = (number - 4) % 7
            return rule.days.contains { $0.weekday == weekday && ($0.nth == 0 || isNth($0.nth, day, number)) }
        }
        // "Information, not contained in the rule, … [is] derived from DTSTART."
        guard rule.monthDays.isEmpty else { return true }
        switch rule.frequency {
        case .DAILY: return true
        case .WEEKLY: return day.weekday == start.weekday
        case .MONTHLY: return day.day == start.day
        case .YEARLY: return day.day == start.day && (!rule.months.isEmpty || day.month == start.month)
        }
    }

    /// "an offset within the month when the BYMONTH rule part is present, and … within the year when BYWEEKNO or BYMONTH
    /// are not present"; found by stepping through weeks until the month or year ends.
    private func isNth(_ nth: Int, _ day: CivilDate, _ number: Int) -> Bool {
        let isOfYear = rule.frequency == .YEARLY && rule.months.isEmpty
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
