import KithModel

/// What `--every` says: `week`, `2w`, `3 months`, `other week`, `fortnight`, or `tuesday` for a week and its day.
struct SpokenPeriod {
    let interval: Int
    let frequency: Recurrence.Frequency
    private(set) var weekday: Weekday?

    init(_ every: String) throws(Refusal) {
        var text = every.lowercased().filter { !$0.isWhitespace }[...]
        if text.hasPrefix("every") { text = text.dropFirst(5) }
        var number = 1
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty {
            number = Int(digits) ?? 0
            text = text.dropFirst(digits.count)
        } else {
            for (word, meant) in [("other", 2), ("second", 2), ("third", 3), ("fourth", 4)] where text.hasPrefix(word) {
                number = meant
                text = text.dropFirst(word.count)
                break
            }
        }
        switch text {
        case "d", "day", "days", "daily": frequency = .daily
        case "w", "wk", "week", "weeks", "weekly": frequency = .weekly
        case "fortnight", "fortnights", "fortnightly":
            frequency = .weekly
            number = number > 1000 ? 0 : number * 2
        case "m", "mo", "month", "months", "monthly": frequency = .monthly
        case "y", "year", "years", "yearly": frequency = .yearly
        default:
            guard digits.isEmpty, let day = try? SpokenDay.weekday(text) else { throw SpokenPeriod.refusal(every) }
            (frequency, weekday) = (.weekly, day)
        }
        guard (1...1000).contains(number) else { throw SpokenPeriod.refusal(every) }
        interval = number
    }

    private static func refusal(_ every: String) -> Refusal {
        let known = ["day", "week", "month", "year", "fortnight"] + Weekday.allCases.map { $0.name.lowercased() }
        let near = Nearest.to(String(every.prefix(40)), among: known)
        return .invalid(
            "every", "'\(every.prefix(40))' is not a period.",
            remedy: near.map { "did you mean '\($0)'?" } ?? "day, week, 2w, month, 3 months, year")
    }
}
