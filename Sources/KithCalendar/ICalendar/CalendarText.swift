/// Free text within an iCalendar file.
enum CalendarText {
    /// Without control characters and byte order marks: a tab becomes a space, and whatever ends a line somewhere a line feed.
    static func clean(_ text: String) -> String {
        var cleaned = String.UnicodeScalarView()
        var before: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where before == "\r": break
            case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": cleaned.append("\n")
            case "\t": cleaned.append(" ")
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FEFF}": break
            default: cleaned.append(scalar)
            }
            before = scalar
        }
        return String(cleaned)
    }

    /// Cleaned, with what has a meaning in TEXT escaped (RFC 5545 section 3.3.11).
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in clean(text).unicodeScalars {
            switch scalar {
            case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
            case "\\", ";", ",":
                escaped.append("\\")
                escaped.append(scalar)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// An address as RFC 3986 spells it, what may not stand in one percent-encoded; nil where it names no scheme.
    static func address(_ text: String) -> String? {
        let bytes = Array(clean(text).utf8).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }
        guard scheme.count >= 2, scheme.count < bytes.count - 1, let first = scheme.first, isLetter(first),
            scheme.allSatisfy({ isLetter($0) || (48...57).contains($0) || "+-.".utf8.contains($0) })
        else { return nil }
        var address = ""
        for byte in bytes where byte != UInt8(ascii: "\n") {
            let isAllowed = isLetter(byte) || (48...57).contains(byte) || "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
            if isAllowed {
                address.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                address += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return address
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32) }
}
