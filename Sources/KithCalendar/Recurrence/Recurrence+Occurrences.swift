package import KithModel

extension Recurrence {
    /// The first occurrence at or after a moment; nil after the end, and after the year 9999.
    package func next(from start: CivilDateTime, onOrAfter moment: CivilDateTime) -> CivilDateTime? {
        var walk = Walk(self, from: start, onOrAfter: moment)
        while let found = walk.next() {
            if found >= moment { return found }
        }
        return nil
    }

    /// Where a series begins that is to begin as soon as it can: the first date at or after a moment that the rule names,
    /// INTERVAL aside. With that as its start, "every second Tuesday" begins on the next Tuesday and not a week later.
    package func beginning(onOrAfter moment: CivilDateTime) -> CivilDateTime? {
        var rule = self
        rule.interval = 1
        return rule.next(from: moment, onOrAfter: moment)
    }

    /// The last occurrence before a moment.
    package func previous(from start: CivilDateTime, before moment: CivilDateTime) -> CivilDateTime? {
        guard moment > start else { return nil }
        if count != nil {
            var last: CivilDateTime?
            for found in Walk(self, from: start, onOrAfter: start) {
                guard found < moment else { break }
                last = found
            }
            return last
        }
        let end = min(moment, until?.adding(minutes: 1) ?? moment)
        guard end > start else { return nil }
        let expansion = Expansion(self, from: start.date)
        let span = start.minutesSinceEpoch..<end.minutesSinceEpoch
        var days: [Int] = []
        var period = expansion.period(of: end.date)
        while period >= 0 {
            _ = expansion.days(ofPeriod: period, into: &days)
            if let day = days.last(where: { span.contains($0 * 1440 + start.time.minutes) }) {
                return CivilDateTime(date: CivilDate(daysSinceEpoch: day), time: start.time)
            }
            period -= 1
        }
        return nil
    }

    /// Occurrences at or after the beginning and before the end of a span, at most `limit`.
    package func occurrences(
        from start: CivilDateTime, in span: Range<CivilDateTime>, limit: Int = 10_000
    ) -> [CivilDateTime] {
        var found: [CivilDateTime] = []
        for occurrence in Walk(self, from: start, onOrAfter: span.lowerBound) {
            guard occurrence < span.upperBound, found.count < limit else { break }
            if occurrence >= span.lowerBound { found.append(occurrence) }
        }
        return found
    }

    /// The last occurrence of a rule with COUNT or UNTIL; nil for one that goes on.
    package func last(from start: CivilDateTime) -> CivilDateTime? {
        if let until { return previous(from: start, before: until.adding(minutes: 1)) }
        guard count != nil else { return nil }
        var last: CivilDateTime?
        for found in Walk(self, from: start, onOrAfter: start) { last = found }
        return last
    }

    /// Whether there is a start from which the rule names a date.
    var namesDates: Bool {
        let nearest = positions.map(abs).min() ?? 1
        // Some week lies wholly within an allowed month; a day is the only one of its kind.
        if frequency == .weekly { return nearest <= max(1, Set(weekdays.map(\.weekday)).count) }
        if frequency == .daily, nearest > 1 { return false }
        // A year is told by its length and first weekday, and all fourteen kinds lie within 2000 ... 2027.
        var (rule, days) = (self, [Int]())
        if frequency == .daily { (rule.frequency, rule.positions) = (.yearly, []) }
        (rule.interval, rule.count, rule.until) = (1, nil, nil)
        let expansion = Expansion(rule, from: CivilDate(daysSinceEpoch: 10_957))
        return (0..<(frequency == .monthly ? 28 * 12 : 28)).contains {
            expansion.days(ofPeriod: $0, into: &days) && !days.isEmpty
        }
    }
}
