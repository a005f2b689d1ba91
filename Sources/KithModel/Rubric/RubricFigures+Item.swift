extension RubricFigures {
    /// What people chose for one criterion, as they chose it: a reversed one is not turned round here.
    package struct Item: Hashable, Sendable {
        /// The criterion's key.
        package var key: String
        /// Sheets with a value.
        package var answered: Int
        /// Sheets on which it does not apply.
        package var notApplicable: Int
        /// Sheets on which it isn't known.
        package var unknown: Int
        /// Sheets on which it was passed over.
        package var blank: Int
        /// How often each choice of the criterion's scale was taken, in the scale's order.
        package var counts: [Int]
        /// Of the values; nil where there are none, as are the next two.
        package var median: Double?
        package var low: Int?
        package var high: Int?
        /// How far two raters are apart, taken over all pairs of them: the mean absolute difference of their values, as a
        /// share, 0 ... 1, of the scale from its lowest to its highest. Nil where fewer than two gave a value.
        package var apart: Double?

        /// From low to high.
        package var spread: Int? {
            guard let low, let high else { return nil }
            return high - low
        }

        init(_ column: RubricColumn) {
            let values = column.chosen.compactMap(\.self)
            key = column.criterion.key
            answered = values.count
            notApplicable = column.answers.count { $0 == .notApplicable }
            unknown = column.answers.count { $0 == .unknown }
            blank = column.answers.count { $0 == nil }
            counts = column.criterion.values.map { choice in values.count { $0 == choice } }
            median = Statistics.median(of: values.lazy.map(Double.init))
            (low, high) = (values.min(), values.max())
            apart = column.range.flatMap { Item.apart(values, in: $0) }
        }

        private static func apart(_ values: [Int], in range: ClosedRange<Int>) -> Double? {
            guard values.count > 1, range.lowerBound < range.upperBound else { return nil }
            // In order, each value is above those before it and below those after it.
            let sum = values.sorted().enumerated().reduce(0) { sum, value in
                sum + value.element * (2 * value.offset - values.count + 1)
            }
            let pairs = values.count * (values.count - 1) / 2
            return Double(sum) / Double(pairs) / Double(range.upperBound - range.lowerBound)
        }
    }
}
