/// The fixed words of what a group prints, in its language as far as somebody has given them, else in English.
package struct Labels: Hashable, Sendable {
    /// BCP 47 tag of the group's language.
    package let language: String
    /// By the label's key.
    package let own: [String: String]

    package init(language: String = "en", own: [String: String] = [:]) {
        (self.language, self.own) = (language, own)
    }

    /// Whether the English words are the group's own language.
    package var isEnglish: Bool { Labels.primary(language) == "en" }

    /// Said in the group's language, so that nothing has to be marked as foreign.
    package func has(_ label: Label) -> Bool { isEnglish || own[label.rawValue] != nil }

    package func text(_ label: Label, _ values: [String: String] = [:]) -> String {
        let text = own[label.rawValue] ?? label.english
        guard !values.isEmpty else { return text }
        // In one go, so that what is filled in is not looked at again.
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open]
            filled += values[name] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    /// "Tuesday 24 November 2026".
    package func date(_ date: CivilDate) -> String { text(.date, parts(of: date)) }

    /// "Tuesday 24 November".
    package func shortDate(_ date: CivilDate) -> String { text(.shortDate, parts(of: date)) }

    /// "Tuesday 24 November 2026, 18:30"; 24 hours everywhere.
    package func moment(_ at: CivilDateTime) -> String {
        text(.dateAndTime, ["date": date(at.date), "time": at.time.description])
    }

    package func weekday(_ day: Weekday) -> String { text(Labels.weekdays[day.daysAfterMonday]) }

    private func parts(of date: CivilDate) -> [String: String] {
        [
            "weekday": weekday(date.weekday), "day": "\(date.day)", "month": text(Labels.months[date.month - 1]),
            "year": "\(date.year)",
        ]
    }

    private static let weekdays: [Label] = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
    private static let months: [Label] = [
        .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
    ]
}

extension Labels {
    /// "de" of "de-AT".
    package static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" }).lowercased() }

    /// Parts of 1 to 8 letters and digits, at most 35 in all.
    package static func isTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return (2...35).contains(text.utf8.count)
            && parts.allSatisfy { part in
                (1...8).contains(part.utf8.count)
                    && part.utf8.allSatisfy { ($0 | 32) >= 97 && ($0 | 32) <= 122 || $0 >= 48 && $0 <= 57 }
            }
    }

    /// Whether words of one language serve a group of another: "de" serves "de" and "de-AT", not the other way round.
    package static func serves(_ words: String, _ language: String) -> Bool {
        let (words, language) = (words.lowercased(), language.lowercased())
        return words == language || language.hasPrefix(words + "-")
    }
}
