package import KithModel

/// Days of the week and ordinals as people type them.
package enum SpokenDay {
    package static func weekday(_ word: some StringProtocol) throws(Refusal) -> Weekday {
        let word = word.lowercased()
        for day in Weekday.allCases {
            let name = day.name.lowercased()
            if word.count >= 2 && name.hasPrefix(word) || word == name + "s" { return day }
        }
        let near = Nearest.to(word, among: Weekday.allCases.map { $0.name.lowercased() })
        throw .invalid(
            "on", "'\(word.prefix(40))' is not a day of the week.",
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

    /// A day of the month: 15, 15th, the 1st.
    static func dayOfMonth(_ word: some StringProtocol) -> Int? {
        var digits = word.lowercased()
        for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits.removeLast(2) }
        guard let day = Int(digits), (1...31).contains(day) else { return nil }
        return day
    }

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
