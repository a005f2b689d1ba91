/// Writes values as people write JSON: what fits on a line stays on one, the rest has a line each.
package enum JSONText {
    /// - Parameters:
    ///   - indent: what the lines after the first begin with.
    ///   - order: names that come first, in this order; the others follow by the alphabet.
    ///   - width: characters of a line, as far as text can be broken.
    package static func pretty(
        _ value: PluginValue, indent: String = "", order: [String] = [], width: Int = 120
    ) -> String {
        let short = line(value, order: order)
        guard indent.count + short.count > width else { return short }
        let deeper = indent + "  "
        let parts: [String]
        let ends: (String, String)
        switch value {
        case .array(let values) where !values.isEmpty:
            parts = values.map { pretty($0, indent: deeper, order: order, width: width) }
            ends = ("[", "]")
            // Tables in a list have a line each, at least.
            if values.contains(where: { $0.map != nil || $0.array != nil }) {
                return "[\n" + parts.map { deeper + $0 }.joined(separator: ",\n") + "\n\(indent)]"
            }
        case .map(let members) where !members.isEmpty:
            parts = sorted(members, order).map { key, value in
                "\(text(key)): \(pretty(value, indent: deeper, order: order, width: width))"
            }
            ends = ("{", "}")
        default: return short
        }
        return "\(ends.0)\n" + packed(parts, indent: deeper, width: width) + "\n\(indent)\(ends.1)"
    }

    /// As many to a line as fit; what has several lines begins its own.
    private static func packed(_ parts: [String], indent: String, width: Int) -> String {
        var lines: [String] = []
        var isOpen = false
        for (number, part) in parts.enumerated() {
            let isLong = part.contains("\n")
            let written = part + (number == parts.count - 1 ? "" : ",")
            if isOpen, !isLong, let last = lines.last, last.count + 1 + written.count <= width {
                lines[lines.count - 1] += " " + written
            } else {
                lines.append(indent + written)
            }
            isOpen = !isLong
        }
        return lines.joined(separator: "\n")
    }

    /// On one line, with a space where a person would set one.
    package static func line(_ value: PluginValue, order: [String] = []) -> String {
        switch value {
        case .null, .function: return "null"
        case .bool(let value): return "\(value)"
        case .integer(let value): return "\(value)"
        case .number(let value):
            // What Lua's division gives: 10.0 is 10 in JSON too.
            return Int64(exactly: value).map(String.init) ?? "\(value)"
        case .string(let value): return text(value)
        case .array(let values):
            return values.isEmpty ? "[]" : "[" + values.map { line($0, order: order) }.joined(separator: ", ") + "]"
        case .map(let members):
            guard !members.isEmpty else { return "{}" }
            let parts = sorted(members, order).map { "\(text($0)): \(line($1, order: order))" }
            return "{ " + parts.joined(separator: ", ") + " }"
        }
    }

    private static func sorted(_ members: [String: PluginValue], _ order: [String]) -> [(String, PluginValue)] {
        func rank(_ key: String) -> Int { order.firstIndex(of: key) ?? order.count }
        return members.sorted { (rank($0.key), $0.key) < (rank($1.key), $1.key) }.map { ($0.key, $0.value) }
    }

    private static func text(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": written += "\\\""
            case "\\": written += "\\\\"
            case "\n": written += "\\n"
            case "\t": written += "\\t"
            case "\r": written += "\\r"
            default:
                if scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) {
                    let digits = String(scalar.value, radix: 16)
                    written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    written.unicodeScalars.append(scalar)
                }
            }
        }
        return written + "\""
    }
}
