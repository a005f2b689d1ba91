/// Text in lines of at most so many columns, whatever it is made of.
enum TextWrap {
    /// Stands for a blank at which no line ends.
    static let hard = "\u{1}"

    static func lines(_ text: String, width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph(String($0), width: width) }
    }

    /// Behind a mark, further lines below the first.
    static func hanging(_ mark: String, _ text: String, width: Int) -> [String] {
        let column = DisplayWidth.of(mark)
        let indent = String(repeating: " ", count: column)
        return lines(text, width: width - column).enumerated().map { ($0 == 0 ? mark : indent) + $1 }
    }

    private static func paragraph(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ").map({ shown(String($0)) }) {
            var pieces = pieces(word, width: width)[...]
            if !line.isEmpty, let first = pieces.first {
                if DisplayWidth.of(line) + 1 + DisplayWidth.of(first) <= width, pieces.count == 1 {
                    line += " " + first
                    pieces = []
                } else {
                    lines.append(line)
                    line = ""
                }
            }
            for piece in pieces {
                if !line.isEmpty { lines.append(line) }
                line = piece
            }
        }
        return lines + [line]
    }

    private static func shown(_ word: String) -> String {
        word.split(separator: hard, omittingEmptySubsequences: false).map { Printable.line(String($0)) }.joined(separator: " ")
    }

    /// What is longer than a line is parted where the line is full.
    private static func pieces(_ word: String, width: Int) -> [String] {
        guard DisplayWidth.of(word) > width else { return [word] }
        var pieces: [String] = []
        var piece = ""
        for character in word {
            if !piece.isEmpty, DisplayWidth.of(piece + String(character)) > width {
                // After a hyphen, where there is one.
                let cut = piece.lastIndex(of: "-").map { piece.index(after: $0) } ?? piece.endIndex
                pieces.append(String(piece[..<cut]))
                piece = String(piece[cut...])
            }
            piece.append(character)
        }
        return pieces + [piece]
    }
}
