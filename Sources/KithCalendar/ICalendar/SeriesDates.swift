import KithModel

/// The occurrences of a series by their original starts, from the first to the last.
struct SeriesDates {
    let first: CivilDateTime
    /// Nil: it goes on.
    let last: CivilDateTime?
    /// COUNT is the rule's own, and nothing ends before it.
    let isCounted: Bool
    private let start: CivilDateTime
    /// Ends by UNTIL where it ends, so that it can be entered anywhere.
    private let rule: Recurrence?

    /// Nil where there is none.
    init?(_ series: CalendarSeries) {
        start = series.start
        let beforeEnd = series.endsBefore?.adding(minutes: -1)
        guard var rule = series.rule else {
            guard beforeEnd.map({ series.start <= $0 }) ?? true else { return nil }
            (first, last, isCounted, self.rule) = (start, start, false, nil)
            return
        }
        let ownEnd = rule.count == nil ? rule.until : rule.last(from: start)
        if rule.count != nil, ownEnd == nil { return nil }
        isCounted = rule.count != nil && (beforeEnd.map { ownEnd ?? $0 <= $0 } ?? true)
        (rule.count, rule.until) = (nil, [ownEnd, beforeEnd].compactMap { $0 }.min())
        guard let first = rule.next(from: start, onOrAfter: start) else { return nil }
        (self.first, self.rule) = (first, rule)
        last = rule.until == nil ? nil : rule.last(from: start)
    }

    func contains(_ date: CivilDateTime) -> Bool {
        guard let rule else { return date == start }
        return rule.next(from: start, onOrAfter: date) == date
    }

    func dates(in span: Range<CivilDateTime>) -> [CivilDateTime] {
        guard let rule else { return span.contains(start) ? [start] : [] }
        return rule.occurrences(from: start, in: span)
    }

    /// Whether any is left besides some; looks at one more than these at most.
    func hasAny(besides isGone: (CivilDateTime) -> Bool) -> Bool {
        var next: CivilDateTime? = first
        while let date = next {
            if !isGone(date) { return true }
            next = rule?.next(from: start, onOrAfter: date.adding(minutes: 1))
        }
        return false
    }
}
