import KithModel

/// What may be typed where a day, a time or a length is asked for. It goes into a command that others can see, so words that
/// are none of these are asked for again: they may be somebody's name.
package enum MenuAnswer {
    private static let known: Set<String> = [
        "today", "tomorrow", "yesterday", "same", "next", "last", "first", "second", "third", "fourth", "fifth", "in", "on",
        "and", "of", "the", "every", "other", "day", "days", "week", "weeks", "month", "months", "year", "years", "daily",
        "weekly", "monthly", "hour", "hours", "min", "minute", "minutes", "am", "pm", "noon",
    ]
    private static let names =
        Weekday.allCases.map { $0.name.lowercased() } + [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december",
        ]

    package static func isTime(_ typed: String) -> Bool {
        let words = typed.lowercased().split { $0 == "," || $0 == " " }
        return typed.utf8.count <= 40 && !words.isEmpty && words.allSatisfy(isTime)
    }

    private static func isTime(_ word: Substring) -> Bool {
        if known.contains(String(word)) { return true }
        if word.count >= 3, names.contains(where: { $0.hasPrefix(word) }) { return true }
        let isShort = word.utf8.count <= 16 && word.utf8.first.map { (48...57).contains($0) } == true
        return isShort && word.utf8.allSatisfy { (48...58).contains($0) || (97...122).contains($0) || [45, 46].contains($0) }
    }
}
