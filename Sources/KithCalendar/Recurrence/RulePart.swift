import KithModel

/// Values within the text of a rule. ASCII digits in their places and nothing else.
enum RulePart {
    private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    static func code(of day: Weekday) -> String { codes[day.rawValue] }

    static func weekday(_ code: some StringProtocol) throws(Refusal) -> Weekday {
        guard let index = codes.firstIndex(where: { $0 == code }), let day = Weekday(rawValue: index) else {
            throw refusal("'\(code.prefix(20))' is no day of the week.", remedy: "MO, TU, WE, TH, FR, SA or SU")
        }
        return day
    }

    /// `TU,TH`, `1MO,3MO`, `-1FR`.
    static func weekdays(_ value: String) throws(Refusal) -> [Recurrence.NthWeekday] {
        var days: [Recurrence.NthWeekday] = []
        for part in value.split(separator: ",", omittingEmptySubsequences: false) {
            let day = try weekday(part.suffix(2))
            let digits = String(part.dropLast(2))
            let nth = digits.isEmpty ? nil : try numbers(digits, "BYDAY", 1...53, signed: true).first
            let named = Recurrence.NthWeekday(nth, day)
            if !days.contains(named) { days.append(named) }
        }
        return days
    }

    static func numbers(
        _ value: String, _ name: String, _ range: ClosedRange<Int>, signed: Bool
    ) throws(Refusal) -> [Int] {
        var numbers: [Int] = []
        for part in value.split(separator: ",", omittingEmptySubsequences: false) {
            let isSigned = signed && (part.hasPrefix("-") || part.hasPrefix("+"))
            guard let size = digits(isSigned ? part.dropFirst() : part), range.contains(size) else {
                let ends = signed ? ", or from the end -\(range.lowerBound) to -\(range.upperBound)" : ""
                throw refusal(
                    "\(name) can't be '\(part.prefix(20))'.", remedy: "\(range.lowerBound) to \(range.upperBound)\(ends)")
            }
            let number = part.hasPrefix("-") ? -size : size
            if !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }

    static func number(_ value: String, _ name: String, _ range: ClosedRange<Int>) throws(Refusal) -> Int {
        guard let number = digits(value[...]), range.contains(number) else {
            throw refusal("\(name) can't be '\(value.prefix(20))'.", remedy: "\(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// 20261124 (the whole day), 20261124T183000, or in UTC 20261124T183000Z where the zone is known.
    static func moment(_ value: String, zone: Zone?) throws(Refusal) -> CivilDateTime {
        let isUTC = value.hasSuffix("Z")
        let parts = value.dropLast(isUTC ? 1 : 0).split(separator: "T", omittingEmptySubsequences: false)
        let isMoment = parts.count == 2 && parts[1].utf8.count == 6
        guard parts[0].utf8.count == 8, isMoment || parts.count == 1 && !isUTC, let day = digits(parts[0]),
            let clock = isMoment ? digits(parts[1]) : 235_959
        else { throw refusal("UNTIL can't be '\(value.prefix(20))'.", remedy: "20261124 or 20261124T183000") }
        guard let date = CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100),
            let time = CivilTime(hour: clock / 10_000, minute: clock / 100 % 100), clock % 100 <= 60
        else { throw refusal("UNTIL names no moment: '\(value.prefix(20))'.", remedy: "20261124 or 20261124T183000") }
        let moment = CivilDateTime(date: date, time: time)
        guard isUTC else { return moment }
        guard let zone else {
            throw refusal("UNTIL is in UTC.", remedy: "give it on the group's own clock, without Z")
        }
        return zone.civil(at: Instant(seconds: Int64(moment.minutesSinceEpoch) * 60))
    }

    static func unknown(_ name: String) -> Refusal {
        let remedy =
            switch name {
            case "BYHOUR", "BYMINUTE", "BYSECOND": "the time of day is the start's"
            case "BYYEARDAY": "BYMONTH and BYMONTHDAY"
            case "BYWEEKNO": "BYMONTH and BYDAY"
            default: "INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST"
            }
        return refusal("'\(name.prefix(20))' is not supported.", remedy: remedy)
    }

    static func refusal(_ message: String, remedy: String? = nil) -> Refusal {
        .invalid("rule", "The rule can't be read: \(message)", remedy: remedy)
    }

    private static func digits(_ text: Substring) -> Int? {
        let bytes = text.utf8
        guard (1...8).contains(bytes.count), bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
