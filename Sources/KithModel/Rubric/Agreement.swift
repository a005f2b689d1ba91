/// How far several raters, each on their own, said the same.
package enum Agreement {
    /// Krippendorff's alpha for ordered values: 1 where all said the same, 0 where they are as far apart as by chance, below
    /// 0 where they are further apart than that.
    ///
    /// Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), the ordinal metric: two values are as far
    /// apart as there are answers between them, half of those at either end included.
    ///
    /// - Parameter ratings: by rater, then by unit; nil, or nothing at the end of a row: not rated. A unit that fewer than
    ///   two raters rated counts for nothing. The order of raters changes nothing.
    /// - Returns: nil where nothing could differ: what was rated by two or more has one value only, or there is no such unit.
    package static func ordinalAlpha(_ ratings: [[Int?]]) -> Double? {
        let values = Set(ratings.joined().compactMap(\.self)).sorted()
        let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
        let units = (0..<(ratings.map(\.count).max() ?? 0)).map { unit in
            var counts = Array(repeating: 0, count: values.count)
            for case let row in ratings where unit < row.count {
                if let value = row[unit], let place = places[value] { counts[place] += 1 }
            }
            return counts
        }
        return ordinalAlpha(units: units.filter { $0.reduce(0, +) > 1 }, values: values.count)
    }

    /// - Parameter units: for each, how many raters gave each value, the least first; two raters or more.
    private static func ordinalAlpha(units: [[Int]], values: Int) -> Double? {
        var totals = Array(repeating: 0, count: values)
        for unit in units { for place in 0..<values { totals[place] += unit[place] } }
        // A value's place is the middle of its answers when all are put in order, so the distance between two values is
        // the difference of their places.
        var before = 0
        let places = totals.map { total in
            defer { before += total }
            return Double(before) + Double(total) / 2
        }
        let expected = distances(totals, places) / Double(before - 1)
        guard expected > 0 else { return nil }
        let observed = units.reduce(0) { $0 + distances($1, places) / Double($1.reduce(-1, +)) }
        return 1 - observed / expected
    }

    /// The squared distances of all pairs of different values, added up.
    private static func distances(_ counts: [Int], _ places: [Double]) -> Double {
        let present = counts.indices.filter { counts[$0] > 0 }
        var sum = 0.0
        for (number, low) in present.enumerated() {
            for high in present.dropFirst(number + 1) {
                let distance = places[high] - places[low]
                sum += Double(counts[low]) * Double(counts[high]) * distance * distance
            }
        }
        return sum
    }
}
