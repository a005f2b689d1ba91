import KithModel

/// The occurrences of a rule one after the other, from a moment on.
struct Walk: Sequence, IteratorProtocol {
    private let expansion: Expansion
    private let time: CivilTime
    /// The first and last minute since 1970 that count.
    private let earliest, latest: Int
    private var left: Int
    private var period: Int
    private var days: [Int] = []
    private var place = 0

    /// A rule with COUNT is walked from its start, whatever the moment: its end lies there.
    init(_ rule: Recurrence, from start: CivilDateTime, onOrAfter moment: CivilDateTime) {
        let first = rule.count == nil ? Swift.max(start, moment) : start
        expansion = Expansion(rule, from: start.date)
        (time, earliest) = (start.time, first.minutesSinceEpoch)
        (latest, left) = (rule.until?.minutesSinceEpoch ?? .max, rule.count ?? .max)
        period = expansion.period(of: first.date) - 1
    }

    mutating func next() -> CivilDateTime? {
        while left > 0 {
            while place < days.count {
                let day = days[place]
                place += 1
                let minute = day * 1440 + time.minutes
                guard minute >= earliest else { continue }
                guard minute <= latest else { return finish() }
                left -= 1
                return CivilDateTime(date: CivilDate(daysSinceEpoch: day), time: time)
            }
            period += 1
            place = 0
            guard expansion.days(ofPeriod: period, into: &days) else { return finish() }
        }
        return nil
    }

    private mutating func finish() -> CivilDateTime? {
        left = 0
        return nil
    }
}
