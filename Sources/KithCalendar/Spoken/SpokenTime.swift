package import KithModel

/// Times of day and lengths as people type them.
package enum SpokenTime {
    /// 18:30, 18.30, 1830, 6:30pm, 6pm, noon, midnight.
    package static func time(_ text: String) throws(Refusal) -> CivilTime {
        var word = text.lowercased().filter { $0 != " " }
        if word == "noon" { word = "12:00" }
        if word == "midnight" { word = "00:00" }
        var half: Int?
        for (ending, hours) in [("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12)] where word.hasSuffix(ending) {
            half = hours
            word.removeLast(ending.count)
        }
        var parts = word.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        if parts.count == 1, parts[0].count == 4 { parts = [parts[0].prefix(2), parts[0].suffix(2)] }
        let isClock = half != nil || parts.count == 2
        let numbers = parts.compactMap { part in part.count <= 2 && part.allSatisfy(\.isASCII) ? Int(part) : nil }
        if isClock, numbers.count == parts.count, let hour = numbers.first, numbers.count <= 2 {
            let minute = numbers.count == 2 ? numbers[1] : 0
            if let half {
                if (1...12).contains(hour), let time = CivilTime(hour: hour % 12 + half, minute: minute) { return time }
            } else if let time = CivilTime(hour: hour, minute: minute) {
                return time
            }
        }
        throw .invalid("at", "'\(text.prefix(40))' is not a time of day.", remedy: "for example 18:30 or 6:30pm")
    }

    /// 90m, 90 min, 1h30m, 2h, 1.5h is not; 1 ... 1440 minutes.
    package static func minutes(_ text: String) throws(Refusal) -> Int {
        var rest = text.lowercased().filter { $0 != " " }[...]
        var total = 0
        var isGood = !rest.isEmpty
        while isGood, !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(unit.count)
            guard let number = Int(digits), number <= 1440 else {
                isGood = false
                break
            }
            switch unit {
            case "m", "min", "mins", "minute", "minutes": total += number
            case "h", "hour", "hours": total += number * 60
            default: isGood = false
            }
        }
        guard isGood, (1...1440).contains(total) else {
            throw .invalid("for", "'\(text.prefix(40))' is not a length of time.", remedy: "for example 90m or 1h30m")
        }
        return total
    }
}
