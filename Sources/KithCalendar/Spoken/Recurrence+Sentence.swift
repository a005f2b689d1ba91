import KithModel

extension Recurrence {
    /// "every Tuesday", "every second Tuesday and Thursday", "on the last Friday of the month", …
    ///
    /// Rules that have no short sentence are told as their text.
    package var sentence: String {
        let limited = months.isEmpty && positions.isEmpty
        let end = until.map { " until \($0.date)" } ?? count.map { ", \($0) times" } ?? ""
        switch frequency {
        case .daily where limited && weekdays.isEmpty && monthDays.isEmpty:
            return (interval == 1 ? "every day" : "every \(interval) days") + end
        case .weekly where limited && !weekdays.isEmpty:
            let days = Recurrence.joined(weekdays.map(\.weekday.name))
            switch interval {
            case 1: return "every \(days)\(end)"
            case 2: return "every second \(days)\(end)"
            default: return "every \(interval) weeks on \(days)\(end)"
            }
        case .monthly where limited && weekdays.isEmpty && !monthDays.isEmpty:
            let days = monthDays.map { $0 == -1 ? "last day" : SpokenDay.ordinalWord($0) }
            return "on the \(Recurrence.joined(days)) of \(month)\(end)"
        case .monthly where limited && monthDays.isEmpty && !weekdays.isEmpty && weekdays.allSatisfy { $0.nth != nil }:
            return "on the \(nthWeekdays) of \(month)\(end)"
        default:
            return "by the rule \(text)"
        }
    }

    private var month: String {
        switch interval {
        case 1: "the month"
        case 2: "every second month"
        default: "every \(interval) months"
        }
    }

    private var nthWeekdays: String {
        var names: [String] = []
        for day in Weekday.allCases {
            let ordinals = weekdays.filter { $0.weekday == day }.compactMap(\.nth).map(SpokenDay.ordinalWord)
            if !ordinals.isEmpty { names.append("\(Recurrence.joined(ordinals)) \(day.name)") }
        }
        return Recurrence.joined(names)
    }

    private static func joined(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
