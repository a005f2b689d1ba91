package import KithModel

extension Recurrence {
    /// `week` on `tue,thu`; `2w` on `tue`; `month` on `last fri`, `1st,3rd mon`, `15`, `last day`; `day`; `year`.
    ///
    /// Without `on` the start decides.
    package init(every: String, on: String?, start: CivilDate) throws(Refusal) {
        let (interval, frequency) = try Recurrence.period(every)
        self.init(frequency)
        self.interval = interval
        guard let on, !on.allSatisfy(\.isWhitespace) else {
            if frequency == .weekly { weekdays = [NthWeekday(nil, start.weekday)] }
            if frequency == .monthly { monthDays = [start.day] }
            return
        }
        switch frequency {
        case .weekly: weekdays = try Recurrence.plainWeekdays(on)
        case .monthly: try readMonthly(on)
        case .daily, .yearly:
            throw .invalid("on", "'on' does not go with every \(every).", remedy: "every week, or every month")
        }
    }

    private static func period(_ every: String) throws(Refusal) -> (Int, Frequency) {
        let text = every.lowercased().filter { $0 != " " }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let number = digits.isEmpty ? 1 : Int(digits) ?? 0
        let frequency: Frequency? =
            switch text.dropFirst(digits.count) {
            case "d", "day", "days": .daily
            case "w", "week", "weeks": .weekly
            case "m", "month", "months": .monthly
            case "y", "year", "years": .yearly
            default: nil
            }
        guard let frequency, (1...1000).contains(number) else {
            throw .invalid("every", "'\(every.prefix(40))' is not a period.", remedy: "day, week, 2w, month, 3 months, year")
        }
        return (number, frequency)
    }

    private static func plainWeekdays(_ on: String) throws(Refusal) -> [NthWeekday] {
        var days: [NthWeekday] = []
        for word in words(on) where word != "and" {
            guard SpokenDay.ordinal(word) == nil else {
                throw .invalid("on", "'\(on.prefix(40))' counts within a month.", remedy: "--every month")
            }
            let day = NthWeekday(nil, try SpokenDay.weekday(word))
            if !days.contains(day) { days.append(day) }
        }
        return days.sorted { $0.weekday < $1.weekday }
    }

    private mutating func readMonthly(_ on: String) throws(Refusal) {
        var ordinals: [Int] = []
        for word in Recurrence.words(on) where word != "and" && word != "the" {
            if let ordinal = SpokenDay.ordinal(word) {
                ordinals.append(ordinal)
            } else if word == "day" {
                monthDays += ordinals
                ordinals = []
            } else if let day = SpokenDay.dayOfMonth(word) {
                monthDays.append(day)
            } else {
                let weekday = try SpokenDay.weekday(word)
                weekdays += ordinals.isEmpty ? [NthWeekday(nil, weekday)] : ordinals.map { NthWeekday($0, weekday) }
                ordinals = []
            }
        }
        // "1st" alone is a day of the month; "last" alone says nothing.
        guard !ordinals.contains(-1) else {
            throw .invalid("on", "The last what?", remedy: "'last fri' or 'last day'")
        }
        monthDays += ordinals
        guard weekdays.isEmpty || monthDays.isEmpty else {
            throw .invalid("on", "'\(on.prefix(40))' mixes days of the week and of the month.", remedy: "two series")
        }
        guard weekdays.allSatisfy({ $0.nth != nil }) else {
            throw .invalid("on", "Which one in the month?", remedy: "for example '1st \(on)' or 'last \(on)'")
        }
    }

    private static func words(_ on: String) -> [Substring] {
        on.lowercased().split { $0 == "," || $0.isWhitespace }.map { $0 }
    }
}
