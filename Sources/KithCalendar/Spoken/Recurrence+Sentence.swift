import KithModel

extension Recurrence {
    /// "every Tuesday", "every second Tuesday", "on the last Friday of the month", "on 24 November every year", …
    ///
    /// Rules that have no short sentence are told as their text.
    package var sentence: String {
        var allYear = self
        if frequency != .yearly { allYear.months = [] }
        guard let days = allYear.daysInWords else { return "by the rule \(text)" }
        let end = until.map { " until \(Recurrence.inWords($0))" } ?? count.map { $0 == 1 ? ", once" : ", \($0) times" }
        return days + seasonInWords + (end ?? "")
    }

    private var daysInWords: String? {
        let counted = countedWeekdays
        guard positions.isEmpty || counted != nil, months.isEmpty || frequency == .yearly else { return nil }
        switch frequency {
        case .daily where weekdays.isEmpty && monthDays.isEmpty:
            return period("day")
        case .daily where monthDays.isEmpty && interval == 1 && positions.isEmpty, .weekly where positions.isEmpty:
            return weekly
        case .monthly:
            if let days = counted ?? daysOfMonth {
                switch interval {
                case 1: return "on the \(days) of the month"
                case 2: return "on the \(days) of every second month"
                default: return "every \(interval) months on the \(days)"
                }
            }
            return weekdays.isEmpty && monthDays.isEmpty ? period("month") : nil
        case .yearly where months.isEmpty:
            return weekdays.isEmpty && monthDays.isEmpty ? period("year") : nil
        case .yearly:
            let names = Recurrence.joined(months.map { SpokenMonth.names[$0 - 1] })
            if let counted { return "on the \(counted) of \(names) \(period("year"))" }
            guard let days = daysOfMonth else { return nil }
            if months.count == 1, monthDays.count == 1, let day = monthDays.first, day > 0 {
                return "on \(day) \(names) \(period("year"))"
            }
            return "on the \(days) of \(names) \(period("year"))"
        default: return nil
        }
    }

    private var weekly: String {
        let isAll = Set(weekdays.map(\.weekday)).count == 7
        let days = isAll ? "every day" : Recurrence.joined(weekdays.map(\.weekday.name))
        if weekdays.isEmpty { return period("week") }
        switch interval {
        case 1: return isAll ? days : "every \(days)"
        case 2: return weekdays.count == 1 ? "every second \(days)" : "every second week on \(days)"
        default: return "every \(interval) weeks on \(days)"
        }
    }

    /// "1st and 3rd Monday"; nil where the weekdays are not all counted, or days of the month limit them.
    private var countedWeekdays: String? {
        guard monthDays.isEmpty, !weekdays.isEmpty, frequency == .monthly || frequency == .yearly && !months.isEmpty else {
            return nil
        }
        var counted = weekdays
        if let only = weekdays.first, weekdays.count == 1, only.nth == nil, frequency == .monthly || months.count == 1 {
            // The positions among one weekday are what its ordinals would be.
            counted = positions.map { NthWeekday($0, only.weekday) }
        } else if !positions.isEmpty {
            return nil
        }
        guard !counted.isEmpty, counted.allSatisfy({ $0.nth != nil }) else { return nil }
        return Recurrence.joined(
            Weekday.allCases.compactMap { day in
                let ordinals = counted.filter { $0.weekday == day }.compactMap(\.nth).map(SpokenDay.ordinalWord)
                return ordinals.isEmpty ? nil : "\(Recurrence.joined(ordinals)) \(day.name)"
            }, between: " and the ")
    }

    private var daysOfMonth: String? {
        guard weekdays.isEmpty, positions.isEmpty, !monthDays.isEmpty else { return nil }
        let days = monthDays.map { $0 < 0 ? "\(SpokenDay.ordinalWord($0)) day" : SpokenDay.ordinalWord($0) }
        let isRare = monthDays.allSatisfy { $0 > 28 } && frequency == .monthly
        return Recurrence.joined(days) + (isRare ? ", where there is one," : "")
    }

    private func period(_ unit: String) -> String {
        switch interval {
        case 1: "every \(unit)"
        case 2: "every second \(unit)"
        default: "every \(interval) \(unit)s"
        }
    }

    private static func inWords(_ moment: CivilDateTime) -> String {
        let date = moment.date
        let day = "\(date.day) \(SpokenMonth.names[date.month - 1]) \(date.year)"
        return moment.time.minutes == 1439 ? day : "\(day), \(moment.time)"
    }

    private static func joined(_ words: [String], between: String = " and ") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + between + last
    }
}
