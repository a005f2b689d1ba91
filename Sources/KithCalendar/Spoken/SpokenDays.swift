import KithModel

/// What `--on` says of a month or a year: `last fri`, `1st and 3rd mon`, `1st,15th`, `last day`, `24 nov`.
struct SpokenDays {
    private(set) var weekdays: [Recurrence.NthWeekday] = []
    private(set) var monthDays: [Int] = []
    private(set) var months: [Int] = []
    private let text: String

    init(_ on: String) throws(Refusal) {
        text = String(on.prefix(40))
        // Ordinals wait for the day that they count: "1st,3rd mon".
        var waiting: [Int] = []
        for item in SpokenDays.items(on) { try read(item, waiting: &waiting) }
        // "1st" alone is a day of the month; "last" alone says nothing.
        guard !waiting.contains(where: { $0 < 0 }) else {
            throw .invalid("on", "The last what?", remedy: "'last fri' or 'last day'")
        }
        monthDays += waiting
        guard weekdays.isEmpty || monthDays.isEmpty else {
            throw .invalid("on", "'\(text)' mixes days of the week and of the month.", remedy: "two series")
        }
        guard !weekdays.isEmpty || !monthDays.isEmpty else {
            throw .invalid("on", "'\(text)' names no day.", remedy: "'last fri', '1st,3rd mon', '15' or 'last day'")
        }
    }

    /// The words of each item between commas and "and", without those that only make it read well.
    static func items(_ on: String) -> [[Substring]] {
        let text = on.lowercased().replacing(" and ", with: ",").replacing("&", with: ",")
        return text.split(separator: ",").map { item in
            item.split(whereSeparator: \.isWhitespace).filter { !["the", "of", "on", "in", "every", "month"].contains($0) }
        }.filter { !$0.isEmpty }
    }

    private mutating func read(_ item: [Substring], waiting: inout [Int]) throws(Refusal) {
        var ordinal: Int?
        for word in item {
            if let found = SpokenDay.ordinal(word) {
                // "2nd last" counts from the end.
                ordinal = if let before = ordinal, found == -1, before > 0 { -before } else { found }
            } else if word == "day", let counted = ordinal {
                monthDays += waiting + [counted]
                (waiting, ordinal) = ([], nil)
            } else if let month = SpokenMonth.number(word) {
                if !months.contains(month) { months.append(month) }
            } else if let day = SpokenDay.dayOfMonth(word) {
                monthDays.append(day)
            } else {
                try count(word, waiting + (ordinal.map { [$0] } ?? []), item)
                (waiting, ordinal) = ([], nil)
            }
        }
        if let ordinal { waiting.append(ordinal) }
    }

    private mutating func count(_ word: Substring, _ ordinals: [Int], _ item: [Substring]) throws(Refusal) {
        let weekday = try SpokenDay.weekday(word)
        let shown = weekday.abbreviation.lowercased()
        guard !item.contains(where: { SpokenDay.ordinal($0) == nil && SpokenDay.dayOfMonth($0) != nil }) else {
            throw .invalid(
                "on", "'\(text)' is not clear.", remedy: "count one to five: '1st \(shown)', '5th \(shown)', 'last \(shown)'")
        }
        guard !ordinals.isEmpty else {
            throw .invalid(
                "on", "Which \(weekday.name) of the month?",
                remedy: "'1st \(shown)', 'last \(shown)', or --every week --on \(shown)")
        }
        for ordinal in ordinals where !weekdays.contains(.init(ordinal, weekday)) {
            weekdays.append(.init(ordinal, weekday))
        }
    }
}
