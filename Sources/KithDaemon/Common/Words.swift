import Foundation
import KithModel

/// What people typed, checked and tidied: trimmed, NFC, no control characters, bounded.
enum Words {
    /// One line of 1 ... `most` characters.
    static func line(_ text: String, _ field: String, most: Int) throws(Refusal) -> String {
        let tidy = try clean(text, field, most: most)
        guard !tidy.isEmpty else { throw .invalid(field, "'\(field)' is empty.") }
        guard !tidy.contains(where: \.isNewline) else { throw .invalid(field, "'\(field)' must be one line.") }
        return tidy
    }

    /// One line, or nil where it is empty or absent.
    static func optionalLine(_ text: String?, _ field: String, most: Int) throws(Refusal) -> String? {
        guard let text, !text.allSatisfy(\.isWhitespace) else { return nil }
        return try line(text, field, most: most)
    }

    /// Some lines, or nil where there are none.
    static func optionalText(_ text: String?, _ field: String, most: Int) throws(Refusal) -> String? {
        guard let text else { return nil }
        let tidy = try clean(text, field, most: most)
        return tidy.isEmpty ? nil : tidy
    }

    /// Some lines, 1 ... `most` characters together.
    static func text(_ text: String, _ field: String, most: Int) throws(Refusal) -> String {
        let tidy = try clean(text, field, most: most)
        guard !tidy.isEmpty else { throw .invalid(field, "'\(field)' is empty.") }
        return tidy
    }

    private static func clean(_ text: String, _ field: String, most: Int) throws(Refusal) -> String {
        let tidy = text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        guard tidy.count <= most, tidy.utf8.count <= most * 8 else {
            throw .invalid(field, "'\(field)' is longer than \(most) characters.", remedy: "say it in fewer")
        }
        let isPrintable = tidy.unicodeScalars.allSatisfy { scalar in
            scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
        }
        guard isPrintable else {
            throw .invalid(
                field, "'\(field)' holds control characters.", remedy: "type it once more, without arrow keys")
        }
        return tidy
    }
}
