package import KithModel

/// Days of the week and ordinals as people type them.
package enum SpokenDay {
    /// tuesday, tuesdays, tue, tues, tu, in any case.
    package static func weekday(_ word: some StringProtocol, field: String = "on") throws(Refusal) -> Weekday {
        let word = word.lowercased()
        for day in Weekday.allCases {
            let name = day.name.lowercased()
            if word.count >= 2 && name.hasPrefix(word) || word == name + "s" { return day }
        }
        let near = Nearest.to(String(word.prefix(40)), among: Weekday.allCases.map { $0.name.lowercased() })
        throw .invalid(
            field, "'\(word.prefix(40))' is not a day of the week.",
            remedy: near.map { "did you mean '\($0)'?" } ?? "mon, tue, wed, thu, fri, sat or sun")
    }

    /// first, 1st, second, … fifth, last.
    static func ordinal(_ word: some StringProtocol) -> Int? {
        switch word.lowercased() {
        case "1st", "first": 1
        case "2nd", "second": 2
        case "3rd", "third": 3
        case "4th", "fourth": 4
        case "5th", "fifth": 5
        case "last": -1
        default: nil
        }
    }

    /// A day of the month: 15, 15th, 1st.
    static func dayOfMonth(_ word: some StringProtocol) -> Int? {
        let word = word.lowercased()
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
        return digits == word || word == ordinalWord(day) ? day : nil
    }

    /// 1st, 2nd, 11th, last, 2nd last.
    static func ordinalWord(_ number: Int) -> String {
        switch number {
        case -1: "last"
        case _ where number < -1: "\(ordinalWord(-number)) last"
        case _ where (11...13).contains(number % 100): "\(number)th"
        case _ where number % 10 == 1: "\(number)st"
        case _ where number % 10 == 2: "\(number)nd"
        case _ where number % 10 == 3: "\(number)rd"
        default: "\(number)th"
        }
    }
}
