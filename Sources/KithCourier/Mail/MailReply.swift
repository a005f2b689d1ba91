/// What a mail server's words add to its status.
enum MailReply {
    /// Enhanced status 5.7.x: a rule of the server's, which may meet every mail and not this one.
    static func isPolicy(_ reply: String) -> Bool {
        let words = reply.split(separator: " ", maxSplits: 2)
        let enhanced = words.count > 1 ? words[1] : reply.dropFirst(4)
        return enhanced.hasPrefix("5.7.")
    }

    /// Seconds that a greylisting server names: "in 300 seconds", "5 minutes", "00:04:59".
    static func delay(in reply: String) -> Int? {
        let text = reply.lowercased()
        guard text.contains("grey") || text.contains("gray") else { return nil }
        let words = text.split { " ,;()[]\t".contains($0) }
        for (place, word) in words.enumerated().dropFirst() {
            if let clock = clock(word) { return bounded(clock) }
            let digits = word.prefix { $0.isASCII && $0.isNumber }
            guard let number = Int(digits) else { continue }
            let unit = digits.count < word.count ? word.dropFirst(digits.count) : words[(place + 1)...].first ?? ""
            if let seconds = seconds(unit) { return bounded(number.multipliedReportingOverflow(by: seconds).partialValue) }
        }
        return nil
    }

    private static func seconds(_ unit: Substring) -> Int? {
        let unit = unit.trimmingSuffix { !$0.isLetter }
        return switch unit {
        case "s", "sec", "secs", "second", "seconds": 1
        case "m", "min", "mins", "minute", "minutes": 60
        case "h", "hour", "hours": 3600
        default: nil
        }
    }

    private static func clock(_ word: Substring) -> Int? {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
            .map { $0.trimmingSuffix { !$0.isNumber } }
        guard 2...3 ~= parts.count, parts.allSatisfy({ $0.count == 2 }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        return numbers.count == parts.count ? numbers.reduce(0) { $0 * 60 + $1 } : nil
    }

    private static func bounded(_ seconds: Int) -> Int? { seconds > 0 ? min(seconds, 6 * 3600) : nil }
}

extension Substring {
    fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> Substring {
        var rest = self
        while let last = rest.last, matches(last) { rest.removeLast() }
        return rest
    }
}
