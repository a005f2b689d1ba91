package import KithModel

extension Recurrence {
    /// Reads the text of an RRULE, strictly: a part that is unknown, doubled, out of range or without effect is refused.
    package init(text: String) throws(Refusal) {
        var parts: [String: String] = [:]
        let body = text.hasPrefix("RRULE:") ? String(text.dropFirst(6)) : text
        for part in body.split(separator: ";", omittingEmptySubsequences: false) {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, !pair[1].isEmpty else {
                throw Recurrence.refusal("'\(part.prefix(40))' is not NAME=VALUE.")
            }
            let name = pair[0].uppercased()
            guard parts.updateValue(pair[1].uppercased(), forKey: name) == nil else {
                throw Recurrence.refusal("\(name) is there twice.")
            }
        }
        guard let named = parts.removeValue(forKey: "FREQ") else {
            throw Recurrence.refusal("FREQ is missing.", remedy: "for example FREQ=WEEKLY;BYDAY=TU")
        }
        guard let frequency = Frequency(rawValue: named) else {
            throw Recurrence.refusal("FREQ can't be '\(named.prefix(20))'.", remedy: "DAILY, WEEKLY, MONTHLY or YEARLY")
        }
        self.init(frequency)
        for (name, value) in parts.sorted(by: { $0.key < $1.key }) { try read(name, value) }
        try check()
    }

    /// The rule as text; WKST is always said.
    package var text: String {
        var parts = ["FREQ=\(frequency.rawValue)"]
        if interval != 1 { parts.append("INTERVAL=\(interval)") }
        if let count { parts.append("COUNT=\(count)") }
        if let until {
            let digits = until.description.filter { $0 != "-" && $0 != ":" }
            parts.append("UNTIL=\(digits)00")
        }
        func list(_ name: String, _ values: [String]) {
            if !values.isEmpty { parts.append("\(name)=\(values.joined(separator: ","))") }
        }
        list("BYMONTH", months.map(String.init))
        list("BYMONTHDAY", monthDays.map(String.init))
        list("BYDAY", weekdays.map { ($0.nth.map(String.init) ?? "") + Recurrence.code(of: $0.weekday) })
        list("BYSETPOS", positions.map(String.init))
        parts.append("WKST=\(Recurrence.code(of: weekStart))")
        return parts.joined(separator: ";")
    }

    private mutating func read(_ name: String, _ value: String) throws(Refusal) {
        switch name {
        case "INTERVAL": interval = try Recurrence.number(value, name, 1...1000)
        case "COUNT": count = try Recurrence.number(value, name, 1...10_000)
        case "UNTIL": until = try Recurrence.moment(value)
        case "BYMONTH": months = try Recurrence.numbers(value, name, 1...12, signed: false)
        case "BYMONTHDAY": monthDays = try Recurrence.numbers(value, name, 1...31, signed: true)
        case "BYSETPOS": positions = try Recurrence.numbers(value, name, 1...366, signed: true)
        case "BYDAY":
            var days: [NthWeekday] = []
            for part in value.split(separator: ",", omittingEmptySubsequences: false) {
                days.append(try Recurrence.nthWeekday(part))
            }
            weekdays = days
        case "WKST":
            guard let day = Recurrence.weekday(value[...]) else { throw Recurrence.refusal("WKST can't be '\(value.prefix(20))'.") }
            weekStart = day
        default:
            throw Recurrence.refusal(
                "'\(name.prefix(20))' is not supported.",
                remedy: "INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST")
        }
    }

    private func check() throws(Refusal) {
        guard count == nil || until == nil else { throw Recurrence.refusal("COUNT and UNTIL exclude each other.") }
        if weekdays.contains(where: { $0.nth != nil }) {
            guard frequency == .monthly || frequency == .yearly else {
                throw Recurrence.refusal("A numbered weekday needs FREQ=MONTHLY or YEARLY.")
            }
        }
        guard monthDays.isEmpty || frequency != .weekly else {
            throw Recurrence.refusal("BYMONTHDAY does not go with FREQ=WEEKLY.")
        }
        if !positions.isEmpty, weekdays.isEmpty, monthDays.isEmpty, months.isEmpty {
            throw Recurrence.refusal("BYSETPOS needs another BY… part to choose from.")
        }
    }

    private static func nthWeekday(_ part: Substring) throws(Refusal) -> NthWeekday {
        guard part.utf8.count >= 2, let day = weekday(part.suffix(2)) else {
            throw refusal("BYDAY can't be '\(part.prefix(20))'.", remedy: "MO, TU, …, or 1MO, -1FR")
        }
        let digits = part.dropLast(2)
        if digits.isEmpty { return NthWeekday(nil, day) }
        let nth = try numbers(String(digits), "BYDAY", 1...53, signed: true)
        return NthWeekday(nth.first, day)
    }

    private static func numbers(
        _ value: String, _ name: String, _ range: ClosedRange<Int>, signed: Bool
    ) throws(Refusal) -> [Int] {
        var numbers: [Int] = []
        for part in value.split(separator: ",", omittingEmptySubsequences: false) {
            guard let number = Int(part), range.contains(signed ? Swift.abs(max(number, -1000)) : number) else {
                throw refusal("\(name) can't be '\(part.prefix(20))'.")
            }
            if !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }

    private static func number(_ value: String, _ name: String, _ range: ClosedRange<Int>) throws(Refusal) -> Int {
        guard let number = Int(value), range.contains(number) else {
            throw refusal("\(name) can't be '\(value.prefix(20))'.", remedy: "\(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// 20261124 or 20261124T183000; a UTC moment is refused, since a civil rule has no zone to read it in.
    private static func moment(_ value: String) throws(Refusal) -> CivilDateTime {
        let digits = value.utf8.filter { $0 != UInt8(ascii: "T") }
        guard !value.hasSuffix("Z") else {
            throw refusal("UNTIL is in UTC.", remedy: "give it on the group's own clock, without Z")
        }
        let text = String(decoding: digits, as: UTF8.self)
        guard text.utf8.count == 8 || text.utf8.count == 14, let number = Int(text) else {
            throw refusal("UNTIL can't be '\(value.prefix(20))'.", remedy: "20261124 or 20261124T183000")
        }
        let day = text.utf8.count == 8 ? number : number / 1_000_000
        let time = text.utf8.count == 8 ? 235_900 : number % 1_000_000
        guard let date = CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100),
            let clock = CivilTime(hour: time / 10_000, minute: time / 100 % 100)
        else { throw refusal("UNTIL names no date: '\(value.prefix(20))'.") }
        return CivilDateTime(date: date, time: clock)
    }

    private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    static func code(of day: Weekday) -> String { codes[day.rawValue] }

    private static func weekday(_ code: Substring) -> Weekday? {
        codes.firstIndex(of: String(code)).flatMap(Weekday.init(rawValue:))
    }

    private static func refusal(_ message: String, remedy: String? = nil) -> Refusal {
        .invalid("rule", "The rule can't be read: \(message)", remedy: remedy)
    }
}
