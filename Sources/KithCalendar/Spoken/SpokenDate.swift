package import KithModel

/// Days as people type them, seen from a day.
package enum SpokenDate {
    /// 2026-11-24, today, tomorrow, yesterday, tue (the next one, today counts), next tue (not today), 24 nov, nov 24 [2026].
    package static func date(_ text: String, today: CivilDate, field: String = "date") throws(Refusal) -> CivilDate {
        if let date = CivilDate(text) { return date }
        let words = text.lowercased().split { $0 == " " || $0 == "," }
        switch words.first {
        case "today" where words.count == 1: return today
        case "tomorrow" where words.count == 1: return today.adding(days: 1)
        case "yesterday" where words.count == 1: return today.adding(days: -1)
        case "next" where words.count == 2:
            return try next(SpokenDay.weekday(words[1]), after: today, counting: false)
        default: break
        }
        if words.count == 1, words[0].allSatisfy(\.isLetter), let day = try? SpokenDay.weekday(words[0]) {
            return next(day, after: today, counting: true)
        }
        if let date = byMonthName(words, today: today) { return date }
        let isNumeric = text.contains("/") || text.split(separator: ".").count >= 2
        throw .invalid(
            field, "'\(text.prefix(40))' is not a day\(isNumeric ? " that reads the same everywhere" : "").",
            remedy: "for example 2026-11-24, 24 nov, tuesday or tomorrow")
    }

    private static func next(_ day: Weekday, after today: CivilDate, counting: Bool) -> CivilDate {
        let ahead = (day.rawValue - today.weekday.rawValue + 7) % 7
        return today.adding(days: ahead == 0 && !counting ? 7 : ahead)
    }

    private static func byMonthName(_ words: [Substring], today: CivilDate) -> CivilDate? {
        guard words.count == 2 || words.count == 3 else { return nil }
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        func month(_ word: Substring) -> Int? {
            word.count >= 3 ? names.firstIndex { word.hasPrefix($0) }.map { $0 + 1 } : nil
        }
        let pair = month(words[1]).flatMap { month in SpokenDay.dayOfMonth(words[0]).map { (month, $0) } }
            ?? month(words[0]).flatMap { month in SpokenDay.dayOfMonth(words[1]).map { (month, $0) } }
        guard let (month, day) = pair else { return nil }
        if words.count == 3 {
            return Int(words[2]).flatMap { CivilDate(year: $0, month: month, day: day) }
        }
        // The nearest one to come; 29 February may be years away.
        return (0...8).lazy.compactMap { CivilDate(year: today.year + $0, month: month, day: day) }
            .first { $0 >= today }
    }
}
