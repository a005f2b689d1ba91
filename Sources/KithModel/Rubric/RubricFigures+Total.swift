extension RubricFigures {
    /// What is made of several criteria: on each sheet by the rubric's scoring, over the sheets by their median.
    ///
    /// - Mean and median are those of a sheet's values. A sum is that of its values, scaled up to the criteria that apply on
    ///   that sheet: with everything answered it is the plain sum.
    /// - A reversed criterion counts lowest + highest - value.
    /// - Where the scales of the criteria don't begin and end alike, each value counts as its place on its own scale, 0 for
    ///   the lowest to 100 for the highest.
    /// - A sheet gives a figure where it has enough values: as many as `minimumAnswered`, which is for the total alone; else
    ///   at least half of the criteria that apply on it. At least one in any case.
    package struct Total: Hashable, Sendable {
        /// The subscale's; nil: all criteria.
        package var key: String?
        /// The median of the sheets' figures; nil where no sheet gives one, as are the next two.
        package var value: Double?
        package var low: Double?
        package var high: Double?
        /// Sheets that gave a figure.
        package var sheets: Int
        /// Values count as places, 0 ... 100, on scales that are not alike: a mean or median is such a place, a sum adds
        /// them up.
        package var isShare: Bool

        init(_ columns: [RubricColumn], _ scoring: Rubric.Scoring, key: String? = nil, minimum: Int? = nil) {
            self.key = key
            isShare = Set(columns.map(\.range)).count > 1
            let worths = columns.map { [isShare] column in isShare ? column.places : column.counted.map { $0.map(Double.init) } }
            let figures = (0..<(columns.first?.answers.count ?? 0)).compactMap { sheet in
                let applying = columns.count { $0.answers[sheet] != .notApplicable }
                let values = worths.compactMap { $0[sheet] }
                let isEnough = minimum.map { values.count >= $0 } ?? (2 * values.count >= applying)
                return isEnough ? Total.figure(of: values, scoring, applying: applying) : nil
            }
            value = Statistics.median(of: figures)
            (low, high, sheets) = (figures.min(), figures.max(), figures.count)
        }

        /// One sheet's; nil without values.
        private static func figure(of values: [Double], _ scoring: Rubric.Scoring, applying: Int) -> Double? {
            guard !values.isEmpty else { return nil }
            let sum = values.reduce(0, +)
            return switch scoring {
            case .mean: sum / Double(values.count)
            case .median: Statistics.median(of: values)
            case .sum: sum * Double(applying) / Double(values.count)
            case .none: nil
            }
        }
    }
}

extension RubricColumn {
    /// As they count, each as its place on the scale: 0 the lowest, 100 the highest.
    fileprivate var places: [Double?] {
        guard let range, range.lowerBound < range.upperBound else { return chosen.map { $0.map { _ in 0 } } }
        let width = Double(range.upperBound - range.lowerBound)
        return counted.map { $0.map { Double($0 - range.lowerBound) * 100 / width } }
    }
}
