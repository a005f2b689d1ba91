/// Comma-separated values (RFC 4180) that no spreadsheet takes for a formula.
package enum CSV {
    package static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    package static func cell(_ text: String) -> String {
        let harmless = isFormula(text) ? "'" + text : text
        // By scalars: a carriage return and a line feed together are one character, and neither of the two.
        guard harmless.unicodeScalars.contains(where: { quoted.contains($0) }) else { return harmless }
        return "\"" + harmless.replacing("\"", with: "\"\"") + "\""
    }

    private static let quoted: [Unicode.Scalar] = [",", "\"", "\r", "\n"]
    private static let formula: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\r"]

    private static func isFormula(_ text: String) -> Bool {
        text.unicodeScalars.first.map { formula.contains($0) } ?? false
    }
}
