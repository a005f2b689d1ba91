package import KithModel

/// Times of day and lengths as people type them.
package enum SpokenTime {
    /// 18:30, 18.30, 1830, 6:30pm, 6pm, noon, midnight.
    package static func time(_ text: String) throws(Refusal) -> CivilTime {
        var word = text.lowercased()[...]
        while word.last == " " { word.removeLast() }
        while word.first == " " { word.removeFirst() }
        if word == "noon" { word = "12:00" }
        if word == "midnight" { word = "00:00" }
        var half: Int?
        for (ending, hours) in [("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12)] where word.hasSuffix(ending) {
            half = hours
            word.removeLast(ending.count)
            if word.last == " " { word.removeLast() }
            break
        }
        var parts = word.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        if parts.count == 1, parts[0].count == 4 { parts = [parts[0].prefix(2), parts[0].suffix(2)] }
        let numbers = parts.compactMap { $0.utf8.count <= 2 ? number($0) : nil }
        if half != nil || parts.count == 2, numbers.count == parts.count, let hour = numbers.first, numbers.count <= 2,
            parts.count == 1 || parts[1].utf8.count == 2
        {
            let minute = numbers.count == 2 ? numbers[1] : 0
            if let half {
                if (1...12).contains(hour), let time = CivilTime(hour: hour % 12 + half, minute: minute) { return time }
            } else if let time = CivilTime(hour: hour, minute: minute) {
                return time
            }
        }
        throw .invalid("at", "'\(text.prefix(40))' is not a time of day.", remedy: "for example 18:30 or 6:30pm")
    }

    /// 90m, 90 min, 2h, 1h30m, 1h30: 1 ... 1440 minutes.
    package static func minutes(_ text: String) throws(Refusal) -> Int {
        var rest = text.lowercased().filter { $0 != " " }[...]
        func take(_ units: [String]) -> Int? {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            let unit = rest.dropFirst(digits.count).prefix { $0.isLetter }
            guard digits.utf8.count <= 4, units.contains(String(unit)), let number = number(digits) else { return nil }
            rest = rest.dropFirst(digits.count + unit.count)
            return number
        }
        let hours = take(["h", "hour", "hours"])
        let minutes = take(["m", "min", "mins", "minute", "minutes"] + (hours == nil ? [] : [""]))
        let total = (hours ?? 0) * 60 + (minutes ?? 0)
        guard rest.isEmpty, (1...1440).contains(total) else {
            throw .invalid("for", "'\(text.prefix(40))' is not a length of time.", remedy: "for example 90m or 1h30m")
        }
        return total
    }

    private static func number(_ digits: Substring) -> Int? {
        digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
    }
}
