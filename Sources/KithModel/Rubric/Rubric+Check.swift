extension Rubric {
    /// Answers held against the criteria.
    ///
    /// - Throws: `invalid_argument` for the first key, by the alphabet, that is no criterion's or whose value is not on its
    ///   scale; it names the criterion, the value and what is possible.
    package func check(_ sheet: RubricSheet) throws(Refusal) {
        let known = Dictionary(criteria.map { ($0.key, $0) }) { first, _ in first }
        for (key, answer) in sheet.sorted(by: { $0.key < $1.key }) {
            guard let criterion = known[key] else {
                let near = Nearest.to(key, among: criteria.map(\.key))
                throw .invalid(
                    "answers", "'\(key.prefix(40))' is not a criterion of \(name).",
                    remedy: near.map { "did you mean '\($0)'?" } ?? "known are \(someKeys)")
            }
            if case .value(let value) = answer, !criterion.values.contains(value) {
                let possible = criterion.values.map(String.init) + [RubricAnswer.notApplicable.description]
                throw .invalid(
                    "answers.\(key)", "\(value) is not on the scale of '\(key)' in \(name).",
                    remedy: "give \(possible.joined(separator: ", ")) or \(RubricAnswer.unknown)")
            }
        }
    }

    /// The first keys, and how many there are where that is not all of them.
    private var someKeys: String {
        let first = criteria.prefix(8).map(\.key).joined(separator: ", ")
        return criteria.count > 8 ? "\(first) and so on, \(criteria.count) in all" : first
    }
}
