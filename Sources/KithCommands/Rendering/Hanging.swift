/// Text behind a label, its further lines under its first.
package enum Hanging {
    /// - Parameter pieces: what stays on one line each, as long as a line takes it.
    package static func lines(_ label: String, _ pieces: [String], width: Int) -> [String] {
        let indent = String(repeating: " ", count: label.count)
        var lines: [String] = []
        var line = ""
        for piece in pieces {
            if !line.isEmpty, DisplayWidth.of(label + line) + 1 + DisplayWidth.of(piece) > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? piece : " " + piece
        }
        return (lines + [line]).enumerated().map { ($0 == 0 ? label : indent) + $1 }
    }

    /// A text wrapped as the terminal does.
    static func text(_ label: String, _ text: String, _ terminal: Terminal) -> [String] {
        let indent = String(repeating: " ", count: DisplayWidth.of(label))
        return terminal.wrap(text, indent: indent).enumerated().map { number, line in
            number == 0 ? label + line.dropFirst(indent.count) : line
        }
    }

    /// Words, and commands whole, so that they can be typed or copied: "or kith group show harbour".
    package static func commands(_ text: String) -> [String] {
        var pieces: [String] = []
        var isCommand = false
        for word in text.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
            if isCommand, !["or", "and"].contains(word) {
                pieces[pieces.count - 1] += " " + word
            } else {
                isCommand = word == "kith" || word == "sudo"
                pieces.append(word)
            }
            if let last = word.last, ",;:.)".contains(last), word != "." { isCommand = false }
        }
        return pieces
    }

    /// Words, and what stands in brackets whole: "[--socket <path>]".
    package static func brackets(_ text: String) -> [String] {
        var pieces: [String] = []
        var depth = 0
        for word in text.split(separator: " ").map(String.init) {
            if depth > 0 { pieces[pieces.count - 1] += " " + word } else { pieces.append(word) }
            depth += word.count { $0 == "[" || $0 == "(" } - word.count { $0 == "]" || $0 == ")" }
        }
        return pieces
    }
}
