package import KithModel

/// Days as people type them, seen from a day.
package enum SpokenDate {
    /// 2026-11-24, today, tomorrow, yesterday, tue (the next one, today counts), next tue and last tue (not today),
    /// in 3 days, in 2 weeks, 24 nov, nov 24 (the next one, today counts), 24 nov 2026.
    package static func date(_ text: String, today: CivilDate, field: String = "date") throws(Refusal) -> CivilDate {
        if let date = CivilDate(text) { return date }
        let words = text.lowercased().split { $0 == "," || $0.isWhitespace }
        switch words.first {
        case "today" where words.count == 1: return today
        case "tomorrow" where words.count == 1: return today.adding(days: 1)
        case "yesterday" where words.count == 1: return today.adding(days: -1)
        case "next" where words.count == 2:
            let ahead = try SpokenDay.weekday(words[1], field: field).rawValue - today.weekday.rawValue
            return today.adding(days: ahead <= 0 ? ahead + 7 : ahead)
        case "last" where words.count == 2:
            let ahead = try SpokenDay.weekday(words[1], field: field).rawValue - today.weekday.rawValue
            return today.adding(days: ahead >= 0 ? ahead - 7 : ahead)
        case "in" where words.count == 3:
            if let days = days(words[1], words[2]) { return today.adding(days: days) }
        default: break
        }
        if words.count == 1, let day = try? SpokenDay.weekday(words[0]) {
            return today.adding(days: (day.rawValue - today.weekday.rawValue + 7) % 7)
        }
        if let date = try byMonthName(words, today: today, field: field) { return date }
        throw refusal(text, words, field: field)
    }

    private static func days(_ number: Substring, _ unit: Substring) -> Int? {
        guard number.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(number), number <= 3660 else { return nil }
        switch unit {
        case "day", "days": return number
        case "week", "weeks": return number * 7
        default: return nil
        }
    }

    /// Nil where it is no day and month at all.
    private static func byMonthName(
        _ words: [Substring], today: CivilDate, field: String
    ) throws(Refusal) -> CivilDate? {
        guard words.count == 2 || words.count == 3 else { return nil }
        let pair =
            SpokenMonth.number(words[1]).flatMap { month in SpokenDay.dayOfMonth(words[0]).map { (month, $0) } }
            ?? SpokenMonth.number(words[0]).flatMap { month in SpokenDay.dayOfMonth(words[1]).map { (month, $0) } }
        guard let (month, day) = pair else { return nil }
        let name = SpokenMonth.names[month - 1]
        if words.count == 3 {
            guard words[2].utf8.count == 4, words[2].utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(words[2])
            else { throw .invalid(field, "'\(words[2].prefix(20))' is not a year.", remedy: "four digits: \(today.year)") }
            guard let date = CivilDate(year: year, month: month, day: day) else {
                throw .invalid(field, "There is no \(day) \(name) in \(year).", remedy: "another day")
            }
            return date
        }
        // The nearest one to come; 29 February may be years away.
        let coming = (0...8).lazy.compactMap { CivilDate(year: today.year + $0, month: month, day: day) }
            .first { $0 >= today }
        guard let coming else { throw .invalid(field, "There is no \(day) \(name).", remedy: "another day") }
        return coming
    }

    private static func refusal(_ text: String, _ words: [Substring], field: String) -> Refusal {
        let shown = text.prefix(40)
        if !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) || [45, 46, 47].contains($0) }) {
            return .invalid(
                field, "'\(shown)' is not a day that reads the same everywhere: some put the month first.",
                remedy: "for example 2026-11-24 or 24 nov")
        }
        let known = Weekday.allCases.map { $0.name.lowercased() } + ["today", "tomorrow", "yesterday"]
        let near = words.count == 1 ? Nearest.to(String(shown), among: known) : nil
        return .invalid(
            field, "'\(shown)' is not a day.",
            remedy: near.map { "did you mean '\($0)'?" } ?? "for example 2026-11-24, 24 nov, tuesday or tomorrow")
    }
}
