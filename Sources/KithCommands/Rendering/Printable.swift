/// Text from elsewhere, made safe to show: what would move the cursor, hide or turn round what follows becomes visible.
package enum Printable {
    /// One line.
    package static func line(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isDangerous) else { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            if isDangerous(scalar) {
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// Several lines; only line feeds stay.
    package static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
    }

    /// A document whose text says the same and holds nothing that moves the cursor or turns round what follows.
    package static func json(_ document: String) -> String {
        guard document.unicodeScalars.contains(where: { $0 != "\n" && isDangerous($0) }) else { return document }
        var shown = ""
        for scalar in document.unicodeScalars {
            if scalar != "\n", isDangerous(scalar) {
                for unit in UTF16.encode(scalar) ?? .init() {
                    let digits = String(unit, radix: 16)
                    shown += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7f..<0xa0, 0x61c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff, 0xe0000...0xe007f: true
        default: false
        }
    }
}
