import KithModel

extension Recurrence {
    /// The same dates in words that calendars agree on: nothing left open to the start, and what needs a rare reading of
    /// RFC 5545 said plainly where it can be.
    func portable(from start: CivilDate) -> Recurrence {
        var rule = self
        rule.fill(from: start)
        rule.settlePositions()
        rule.numberWeekdays()
        rule.nameMonths()
        rule.sort()
        return rule
    }

    private mutating func fill(from start: CivilDate) {
        guard weekdays.isEmpty, monthDays.isEmpty else { return }
        switch frequency {
        case .daily: break
        case .weekly: weekdays = [NthWeekday(nil, start.weekday)]
        case .monthly: monthDays = [start.day]
        case .yearly:
            monthDays = [start.day]
            if months.isEmpty { months = [start.month] }
        }
    }

    /// BYSETPOS out of a single day or week, or one kind of weekday in a month, is no choice that depends on the date.
    private mutating func settlePositions() {
        guard !positions.isEmpty else { return }
        switch frequency {
        case .daily: positions = []
        case .weekly where months.isEmpty:
            let days = Set(weekdays.map(\.weekday)).sorted { place($0) < place($1) }
            let places = Set(positions.map { $0 > 0 ? $0 - 1 : days.count + $0 }).filter(days.indices.contains)
            (weekdays, positions) = (places.sorted().map { NthWeekday(nil, days[$0]) }, [])
        case .monthly where monthDays.isEmpty, .yearly where monthDays.isEmpty && months.count == 1:
            let places = Set(positions.filter { abs($0) <= 5 })
            guard weekdays.count == 1, let only = weekdays.first, only.nth == nil, !places.isEmpty else { return }
            (weekdays, positions) = (places.map { NthWeekday($0, only.weekday) }, [])
        default: break
        }
    }

    private func place(_ day: Weekday) -> Int { (day.rawValue - weekStart.rawValue + 7) % 7 }

    /// "Every Friday and the first Monday" as five Fridays: plain and numbered days side by side are read as both at once.
    private mutating func numberWeekdays() {
        let plain = Set(weekdays.filter { $0.nth == nil }.map(\.weekday))
        guard !plain.isEmpty, weekdays.contains(where: { $0.nth != nil }) else { return }
        let numbered = weekdays.filter { $0.nth != nil && !plain.contains($0.weekday) }
        guard !numbered.isEmpty else {
            weekdays = plain.map { NthWeekday(nil, $0) }
            return
        }
        let most = frequency == .yearly && months.isEmpty ? 53 : 5
        weekdays = numbered + plain.flatMap { day in (1...most).map { NthWeekday($0, day) } }
    }

    /// Days of the month within a month that is said: of every day or year, some make their own selection.
    private mutating func nameMonths() {
        guard !monthDays.isEmpty else { return }
        if frequency == .daily, interval == 1 { frequency = .monthly }
        if frequency == .yearly, months.isEmpty, weekdays.allSatisfy({ $0.nth == nil }) { months = Array(1...12) }
    }
}
