/// The short name by which a group or a member is called on the command line: ASCII, lower case, unique in its place.
package struct Handle: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package static let longest = 48

    /// 2 ... 48 of a-z, 0-9 and single inner hyphens, starting with a letter; `all`, `next` and `last` are words of the language.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (2...Handle.longest).contains(bytes.count), let first = bytes.first, let last = bytes.last,
            Handle.isLetter(first), last != UInt8(ascii: "-"), !Handle.reserved.contains(text)
        else { return nil }
        var previous: UInt8 = 0
        for byte in bytes {
            let hyphen = byte == UInt8(ascii: "-")
            guard Handle.isLetter(byte) || Handle.isDigit(byte) || hyphen else { return nil }
            if hyphen && previous == byte { return nil }
            previous = byte
        }
        description = text
    }

    /// The handle that a free name suggests: lower case, accents and marks dropped, words joined by hyphens.
    /// Nil where nothing ASCII is left.
    package init?(suggestedBy name: String) {
        var text = ""
        for scalar in name.unicodeScalars {
            guard text.utf8.count < 40 else { break }
            if let folded = Handle.folded(scalar) {
                text += folded
            } else if scalar == "'" || scalar == "’" {
                continue
            } else if !text.isEmpty && !text.hasSuffix("-") {
                text += "-"
            }
        }
        while text.hasSuffix("-") { text.removeLast() }
        if let first = text.utf8.first, Handle.isDigit(first) { text = "group-" + text }
        self.init(text)
    }

    private static let reserved: Set<String> = ["all", "next", "last"]

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        // Canonical decomposition would need Foundation; the letters of Western European names are enough for a suggestion.
        let lower = scalar.properties.lowercaseMapping
        if let byte = lower.utf8.first, lower.utf8.count == 1, isLetter(byte) || isDigit(byte) { return lower }
        return accented[lower]
    }

    private static let accented: [String: String] = {
        let table = [
            "a": "àáâãäåā", "c": "çćč", "d": "ď", "e": "èéêëēěę", "i": "ìíîïī", "l": "ł", "n": "ñńň", "o": "òóôõöøō",
            "r": "ř", "s": "śš", "t": "ťţ", "u": "ùúûüůū", "y": "ýÿ", "z": "źżž", "ss": "ß", "ae": "æ", "oe": "œ",
        ]
        var letters: [String: String] = [:]
        for (plain, marked) in table { for letter in marked { letters[String(letter)] = plain } }
        return letters
    }()
}
