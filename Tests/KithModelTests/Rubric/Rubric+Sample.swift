import KithModel

extension Rubric {
    /// a, b, c and d on the usual scale, c reversed; two subscales.
    static func sample(_ scoring: Scoring = .mean, minimum: Int? = nil) -> Rubric {
        Rubric(
            name: "sample", title: "Sample", purpose: .group, source: "none",
            criteria: ["a", "b", "c", "d"].map { Criterion(key: $0, title: "Title of \($0)", isReversed: $0 == "c") },
            subscales: [
                Subscale(key: "first", title: "First", criteria: ["a", "b"]),
                Subscale(key: "last", title: "Last", criteria: ["d", "c", "d"]),
            ],
            scoring: scoring, minimumAnswered: minimum)
    }

    /// Answers in the criteria's order, separated by blanks; `_`: passed over.
    func sheet(_ text: String) -> RubricSheet {
        let answers = zip(criteria, text.split(separator: " ")).compactMap { criterion, word in
            RubricAnswer(String(word)).map { (criterion.key, $0) }
        }
        return Dictionary(uniqueKeysWithValues: answers)
    }

    func figures(_ sheets: String...) -> RubricFigures { RubricFigures(self, sheets: sheets.map(sheet)) }

    /// The sheets that the tables are worked out for by hand.
    var handFigures: RubricFigures { figures("3 2 1 0", "1 ? 0 n/a", "2 _ _ _") }
}

extension [Rubric.Choice] {
    static func of(_ values: Int...) -> [Rubric.Choice] { values.map { Rubric.Choice(value: $0, label: "says \($0)") } }
}
