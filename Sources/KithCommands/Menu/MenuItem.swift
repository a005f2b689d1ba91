/// Something to choose, by its number or its word.
package struct MenuItem: Hashable, Sendable {
    package var number: Int
    package var word: String
    package var words: String

    package init(_ number: Int, _ word: String, _ words: String) {
        (self.number, self.word, self.words) = (number, word, words)
    }

    /// Numbered from 1.
    static func list(_ items: [(word: String, words: String)]) -> [MenuItem] {
        items.enumerated().map { MenuItem($0 + 1, $1.word, $1.words) }
    }

    /// What was typed: "3", "move", "Move a date".
    package static func chosen(_ typed: String, of items: [MenuItem]) -> MenuItem? {
        guard let first = typed.lowercased().split(separator: " ").first else { return nil }
        return items.first { "\($0.number)" == first || $0.word == first }
    }
}
