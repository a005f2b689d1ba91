/// What all sheets say of one criterion.
struct RubricColumn {
    let criterion: Rubric.Criterion
    /// In the sheets' order; nil: passed over.
    let answers: [RubricAnswer?]

    init(_ criterion: Rubric.Criterion, _ sheets: [RubricSheet]) {
        self.criterion = criterion
        let possible = Set(criterion.values)
        answers = sheets.map { sheet in
            if case .value(let value)? = sheet[criterion.key], !possible.contains(value) { return nil }
            return sheet[criterion.key]
        }
    }

    /// The values as people chose them, in the sheets' order.
    var chosen: [Int?] {
        answers.map { if case .value(let value)? = $0 { value } else { nil } }
    }

    /// As they count: lowest + highest - value where the criterion is reversed.
    var counted: [Int?] {
        guard criterion.isReversed, let range else { return chosen }
        return chosen.map { $0.map { range.lowerBound + range.upperBound - $0 } }
    }

    /// From the lowest to the highest that may be chosen; nil: nothing may be.
    var range: ClosedRange<Int>? {
        guard let low = criterion.values.min(), let high = criterion.values.max() else { return nil }
        return low...high
    }
}
