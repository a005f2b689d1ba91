package import KithModel

extension Recurrence {
    /// Periods without a date that are looked through before a rule counts as naming none:
    /// the rarest real rule (29 February on a given weekday, by days) needs 14 610.
    private static let patience = 15_000

    /// The first occurrence at or after a moment.
    package func next(from start: CivilDateTime, onOrAfter moment: CivilDateTime) -> CivilDateTime? {
        if count != nil { return counted(from: start).first { $0 >= moment } }
        return find(from: start, onOrAfter: max(start, moment))
    }

    /// The last occurrence before a moment.
    package func previous(from start: CivilDateTime, before moment: CivilDateTime) -> CivilDateTime? {
        if count != nil { return counted(from: start).last { $0 < moment } }
        let end = min(moment, until?.adding(minutes: 1) ?? moment)
        guard end > start else { return nil }
        var index = period(of: end.date, from: start.date)
        var empty = 0
        while index >= 0, empty < Recurrence.patience {
            let found = (dates(ofPeriod: index, from: start.date) ?? []).last { date in
                let at = CivilDateTime(date: date, time: start.time)
                return at < end && at >= start
            }
            if let found { return CivilDateTime(date: found, time: start.time) }
            index -= 1
            empty += 1
        }
        return nil
    }

    /// Occurrences at or after the beginning and before the end of a span, at most `limit`.
    package func occurrences(
        from start: CivilDateTime, in span: Range<CivilDateTime>, limit: Int = 10_000
    ) -> [CivilDateTime] {
        if count != nil { return Array(counted(from: start).filter(span.contains).prefix(limit)) }
        var found: [CivilDateTime] = []
        var from = max(start, span.lowerBound)
        while found.count < limit, let next = find(from: start, onOrAfter: from), next < span.upperBound {
            found.append(next)
            from = next.adding(minutes: 1)
        }
        return found
    }

    /// The last occurrence of a rule with COUNT or UNTIL; nil for one that goes on.
    package func last(from start: CivilDateTime) -> CivilDateTime? {
        if count != nil { return counted(from: start).last }
        return until.flatMap { previous(from: start, before: $0.adding(minutes: 1)) }
    }

    /// All occurrences of a rule with COUNT, which is bounded.
    private func counted(from start: CivilDateTime) -> [CivilDateTime] {
        var endless = self
        endless.count = nil
        let end = CivilDateTime(minutesSinceEpoch: Int.max / 4096)
        return endless.occurrences(from: start, in: start..<max(end, start.adding(minutes: 1)), limit: count ?? 0)
    }

    private func find(from start: CivilDateTime, onOrAfter moment: CivilDateTime) -> CivilDateTime? {
        var index = period(of: moment.date, from: start.date)
        var empty = 0
        while empty < Recurrence.patience, let dates = dates(ofPeriod: index, from: start.date) {
            for date in dates {
                let at = CivilDateTime(date: date, time: start.time)
                if let until, at > until { return nil }
                if at >= moment { return at }
            }
            index += 1
            empty += 1
        }
        return nil
    }
}
