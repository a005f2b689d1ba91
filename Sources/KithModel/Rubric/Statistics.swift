/// What several figures have in their middle.
package enum Statistics {
    /// The middle one in order, or the mean of the middle two; nil where there are none.
    package static func median(of values: some Sequence<Double>) -> Double? {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return nil }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}
