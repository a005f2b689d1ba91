package import KithModel

extension Recurrence {
    /// Reads the text of an RRULE, strictly: a part that is unknown, doubled, out of range or without effect is refused,
    /// and so is a rule that can never name a date.
    ///
    /// An UNTIL in UTC needs the zone that the rule will live in.
    package init(text: String, zone: Zone? = nil) throws(Refusal) {
        let body = text.hasPrefix("RRULE:") ? String(text.dropFirst(6)) : text
        guard body.utf8.count <= 2000 else { throw RulePart.refusal("It is longer than 2000 characters.") }
        var parts: [String: String] = [:]
        for part in body.split(separator: ";", omittingEmptySubsequences: false) {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, !pair[1].isEmpty else {
                throw RulePart.refusal("'\(part.prefix(40))' is not NAME=VALUE.", remedy: "for example FREQ=WEEKLY;BYDAY=TU")
            }
            let name = pair[0].uppercased()
            guard parts.updateValue(pair[1].uppercased(), forKey: name) == nil else {
                throw RulePart.refusal("\(name.prefix(20)) is there twice.", remedy: "each part once")
            }
        }
        guard let named = parts.removeValue(forKey: "FREQ") else {
            throw RulePart.refusal("FREQ is missing.", remedy: "for example FREQ=WEEKLY;BYDAY=TU")
        }
        guard let frequency = Frequency(rawValue: named) else {
            throw RulePart.refusal("FREQ can't be '\(named.prefix(20))'.", remedy: "DAILY, WEEKLY, MONTHLY or YEARLY")
        }
        self.init(frequency)
        for (name, value) in parts.sorted(by: { $0.key < $1.key }) { try read(name, value, zone: zone) }
        sort()
        try check()
    }

    /// The rule as text, the same for rules that are the same; WKST is always said.
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
        list("BYDAY", weekdays.map { ($0.nth.map(String.init) ?? "") + RulePart.code(of: $0.weekday) })
        list("BYSETPOS", positions.map(String.init))
        parts.append("WKST=\(RulePart.code(of: weekStart))")
        return parts.joined(separator: ";")
    }

    /// Brings lists into the calendar's order: from the first, then those counted from the end.
    mutating func sort() {
        func place(_ number: Int) -> Int { number > 0 ? number : 1000 + number }
        months.sort()
        monthDays.sort { place($0) < place($1) }
        positions.sort { place($0) < place($1) }
        weekdays.sort { ($0.weekday.rawValue, place($0.nth ?? 0)) < ($1.weekday.rawValue, place($1.nth ?? 0)) }
    }

    private mutating func read(_ name: String, _ value: String, zone: Zone?) throws(Refusal) {
        switch name {
        case "INTERVAL": interval = try RulePart.number(value, name, 1...1000)
        case "COUNT": count = try RulePart.number(value, name, 1...10_000)
        case "UNTIL": until = try RulePart.moment(value, zone: zone)
        case "BYMONTH": months = try RulePart.numbers(value, name, 1...12, signed: false)
        case "BYMONTHDAY": monthDays = try RulePart.numbers(value, name, 1...31, signed: true)
        case "BYSETPOS": positions = try RulePart.numbers(value, name, 1...366, signed: true)
        case "BYDAY": weekdays = try RulePart.weekdays(value)
        case "WKST": weekStart = try RulePart.weekday(value)
        default: throw RulePart.unknown(name)
        }
    }

    /// Refuses what RFC 5545 forbids, and what names no date.
    func check() throws(Refusal) {
        guard count == nil || until == nil else {
            throw RulePart.refusal("COUNT and UNTIL exclude each other.", remedy: "one of the two")
        }
        let most = weekdays.compactMap(\.nth).map(abs).max() ?? 0
        if most > 0, frequency == .daily || frequency == .weekly {
            throw RulePart.refusal("A numbered weekday needs FREQ=MONTHLY or YEARLY.", remedy: "FREQ=MONTHLY;BYDAY=1MO")
        }
        if most > 5, frequency == .monthly || !months.isEmpty {
            throw RulePart.refusal("BYDAY counts to \(most), and no month has more than five.", remedy: "-5 to 5")
        }
        guard monthDays.isEmpty || frequency != .weekly else {
            throw RulePart.refusal("BYMONTHDAY does not go with FREQ=WEEKLY.", remedy: "FREQ=MONTHLY")
        }
        if !positions.isEmpty, weekdays.isEmpty, monthDays.isEmpty, months.isEmpty {
            throw RulePart.refusal("BYSETPOS needs another BY… part to choose from.", remedy: "BYDAY=MO,TU;BYSETPOS=-1")
        }
        guard namesDates else {
            throw .invalid("rule", "This rule names no date.", remedy: "look at its days and months")
        }
    }
}
