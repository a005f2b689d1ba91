import KithModel

/// The dates of one period: the day, week, month or year that lies so many intervals after the start's own.
extension Recurrence {
    /// The newest period that begins on or before a date; 0 is the start's own.
    func period(of date: CivilDate, from start: CivilDate) -> Int {
        let units: Int
        switch frequency {
        case .daily: units = date.daysSinceEpoch - start.daysSinceEpoch
        case .weekly: units = (date.daysSinceEpoch - firstDayOfWeek(start)) / 7
        case .monthly: units = (date.year - start.year) * 12 + date.month - start.month
        case .yearly: units = date.year - start.year
        }
        return max(0, units / interval)
    }

    /// In order, without repetition; nil after the year 9999.
    func dates(ofPeriod index: Int, from start: CivilDate) -> [CivilDate]? {
        let offset = index * interval
        var dates: [CivilDate]
        switch frequency {
        case .daily:
            let day = start.daysSinceEpoch + offset
            guard day <= Recurrence.lastDay else { return nil }
            dates = [CivilDate(daysSinceEpoch: day)].filter(isAllowed)
        case .weekly:
            let first = firstDayOfWeek(start) + 7 * offset
            guard first <= Recurrence.lastDay else { return nil }
            dates = datesOfWeek(beginning: first, start: start)
        case .monthly:
            let month = start.year * 12 + start.month - 1 + offset
            guard month / 12 <= 9999 else { return nil }
            let number = month % 12 + 1
            dates = months.isEmpty || months.contains(number) ? datesOfMonth(number, month / 12, start: start) : []
        case .yearly:
            guard start.year + offset <= 9999 else { return nil }
            dates = datesOfYear(start.year + offset, start: start)
        }
        return positions.isEmpty ? dates : picked(from: dates)
    }

    private static let lastDay = 2_932_896

    private func firstDayOfWeek(_ date: CivilDate) -> Int {
        date.daysSinceEpoch - (date.weekday.rawValue - weekStart.rawValue + 7) % 7
    }

    /// Whether the parts that only limit let a date through.
    private func isAllowed(_ date: CivilDate) -> Bool {
        (months.isEmpty || months.contains(date.month))
            && (monthDays.isEmpty || isNamedDay(date))
            && (weekdays.isEmpty || weekdays.contains { $0.weekday == date.weekday })
    }

    private func isNamedDay(_ date: CivilDate) -> Bool {
        let length = CivilDate.daysIn(month: date.month, of: date.year)
        return monthDays.contains { $0 > 0 ? $0 == date.day : length + 1 + $0 == date.day }
    }

    private func datesOfWeek(beginning first: Int, start: CivilDate) -> [CivilDate] {
        let wanted = weekdays.isEmpty ? [start.weekday] : weekdays.map(\.weekday)
        return (0..<7).map { CivilDate(daysSinceEpoch: first + $0) }
            .filter { wanted.contains($0.weekday) && (months.isEmpty || months.contains($0.month)) }
    }

    private func datesOfMonth(_ month: Int, _ year: Int, start: CivilDate) -> [CivilDate] {
        let length = CivilDate.daysIn(month: month, of: year)
        guard let first = CivilDate(year: year, month: month, day: 1) else { return [] }
        if weekdays.isEmpty && monthDays.isEmpty {
            return start.day <= length ? [first.adding(days: start.day - 1)] : []
        }
        return span(from: first, length: length).filter { date in
            (monthDays.isEmpty || isNamedDay(date))
                && (weekdays.isEmpty || isNamedWeekday(date, at: date.day, of: length))
        }
    }

    private func datesOfYear(_ year: Int, start: CivilDate) -> [CivilDate] {
        if weekdays.isEmpty && monthDays.isEmpty {
            return (months.isEmpty ? [start.month] : months.sorted()).compactMap {
                CivilDate(year: year, month: $0, day: start.day)
            }
        }
        if months.isEmpty && !weekdays.isEmpty {
            guard let first = CivilDate(year: year, month: 1, day: 1) else { return [] }
            let length = CivilDate.isLeap(year) ? 366 : 365
            return span(from: first, length: length).enumerated().filter { index, date in
                (monthDays.isEmpty || isNamedDay(date)) && isNamedWeekday(date, at: index + 1, of: length)
            }.map(\.element)
        }
        let wanted = months.isEmpty ? Array(1...12) : Array(Set(months)).sorted()
        return wanted.flatMap { datesOfMonth($0, year, start: start) }
    }

    private func span(from first: CivilDate, length: Int) -> [CivilDate] {
        let day = first.daysSinceEpoch
        return (0..<length).map { CivilDate(daysSinceEpoch: day + $0) }
    }

    /// Whether a date, at a place within its month or year, is one of the weekdays meant.
    private func isNamedWeekday(_ date: CivilDate, at place: Int, of length: Int) -> Bool {
        let weekday = date.weekday
        return weekdays.contains { wanted in
            guard wanted.weekday == weekday else { return false }
            guard let nth = wanted.nth else { return true }
            return nth > 0 ? (place - 1) / 7 + 1 == nth : (length - place) / 7 + 1 == -nth
        }
    }

    private func picked(from dates: [CivilDate]) -> [CivilDate] {
        let places = Set(positions.map { $0 > 0 ? $0 - 1 : dates.count + $0 })
        return places.sorted().filter(dates.indices.contains).map { dates[$0] }
    }
}
