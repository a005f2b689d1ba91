import KithModel

/// Hints on words, shown beside a group's own public texts and nowhere else; and the fixed words of what groups print.
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
    /// BCP 47 tag of the groups that they are for; nil: all.
    package var language: String?
    /// Fixed words of what groups print, by the label's key.
    package var labels: [String: String]?

    init(_ name: String, _ fields: [String: PluginValue]) {
        self.name = name
        title = fields["title"]?.string ?? name
        summary = fields["summary"]?.string
        source = fields["source"]?.string ?? ""
        language = fields["language"]?.string
        labels = fields["labels"]?.map?.compactMapValues(\.string)
        hints = (fields["entries"]?.array ?? []).map { entry in
            Hint(
                insteadOf: (entry["instead_of"]?.array ?? []).compactMap(\.string),
                say: (entry["say"]?.array ?? []).compactMap(\.string), because: entry["because"]?.string ?? "")
        }
    }

    /// Whether they are for a group of this language.
    package func serves(_ language: String) -> Bool { self.language.map { Labels.serves($0, language) } ?? true }

    /// Made for fewer groups than the other.
    package func isNearer(than other: WordsDefinition) -> Bool { (language?.count ?? 0) > (other.language?.count ?? 0) }

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
