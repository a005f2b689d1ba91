import KithWire

/// Text of a feed: entities decoded, white space tidied, nothing instead of empty.
enum FeedText {
    static func clean(_ value: JSONValue?) -> String? {
        let raw: String
        switch value {
        case .string(let text): raw = text
        case .integer(let number): raw = String(number)
        case .number(let number): raw = String(number)
        default: return nil
        }
        let decoded = raw.contains("&") ? decodingEntities(raw) : raw
        let words = decoded.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// The entities that web forms make of typed text; any other stays as it is.
    private static func decodingEntities(_ text: String) -> String {
        var decoded = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            decoded += rest[..<start]
            rest = rest[start...]
            guard let end = rest.prefix(12).firstIndex(of: ";"),
                let character = entity(rest[rest.index(after: start)..<end])
            else {
                decoded.append("&")
                rest = rest.dropFirst()
                continue
            }
            decoded += character
            rest = rest[rest.index(after: end)...]
        }
        return decoded + rest
    }

    private static func entity(_ name: Substring) -> String? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let code = digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        }
        return named[String(name)]
    }

    private static let named = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·", "eacute": "é",
        "egrave": "è", "agrave": "à", "ccedil": "ç", "ntilde": "ñ", "ouml": "ö", "uuml": "ü", "auml": "ä", "oacute": "ó",
        "aacute": "á", "iacute": "í", "uacute": "ú", "deg": "°", "frac12": "½",
    ]
}
