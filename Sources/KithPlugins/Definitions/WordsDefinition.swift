/// Hints on words, shown beside a group's own public texts and nowhere else.
package struct WordsDefinition: Hashable, Sendable, Codable {
    package struct Hint: Hashable, Sendable, Codable {
        package var insteadOf: [String]
        package var say: [String]
        package var because: String
    }

    package var name: String
    package var title: String
    /// The idea behind them.
    package var summary: String?
    package var source: String
    package var hints: [Hint]

    init(_ name: String, _ fields: [String: PluginValue]) {
        self.name = name
        title = fields["title"]?.string ?? name
        summary = fields["summary"]?.string
        source = fields["source"]?.string ?? ""
        hints = (fields["entries"]?.array ?? []).map { entry in
            Hint(
                insteadOf: (entry["instead_of"]?.array ?? []).compactMap(\.string),
                say: (entry["say"]?.array ?? []).compactMap(\.string), because: entry["because"]?.string ?? "")
        }
    }

    /// The hints whose words stand in a text as whole words, whatever their case, with the words as the text has them.
    package func hints(on text: String) -> [(found: String, hint: Hint)] {
        let folded = text.lowercased()
        return hints.compactMap { hint in
            for words in hint.insteadOf {
                if let range = WordsDefinition.wholeWords(words.lowercased(), in: folded) {
                    return (String(folded[range]), hint)
                }
            }
            return nil
        }
    }

    private static func wholeWords(_ words: String, in text: String) -> Range<String.Index>? {
        var rest = text[...]
        while let range = rest.firstRange(of: words) {
            let before = range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
            let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
            if before?.isLetter != true, after?.isLetter != true { return range }
            rest = text[range.upperBound...]
        }
        return nil
    }
}
