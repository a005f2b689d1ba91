/// The range in which a count is told: 5-10, 20-49, 1000+.
package struct Band: Hashable, Sendable {
    package let least: Int
    /// Nil: open-ended.
    package let most: Int?

    /// Nil unless 1 <= least <= most.
    package init?(least: Int, most: Int?) {
        guard least >= 1, most.map({ $0 >= least }) ?? true else { return nil }
        (self.least, self.most) = (least, most)
    }

    /// Nil below the minimum.
    package static func of(_ count: Int, minimum: Int) -> Band? { joined(from: count, to: count, minimum: minimum) }

    /// The bands that hold both counts and what lies between, as one; nil where that reaches below the minimum.
    static func joined(from low: Int, to high: Int?, minimum: Int) -> Band? {
        let edges = edges(minimum: minimum)
        guard let least = edges.last(where: { $0 <= low }) else { return nil }
        return Band(least: least, most: high.flatMap { high in edges.first { $0 > high } }.map { $0 - 1 })
    }

    /// Where bands begin. 5 and 11 are both among them, so that what leaves a network (over 11) is made of what is told
    /// inside it (over 5) and nobody who has both learns anything from the second.
    private static func edges(minimum: Int) -> [Int] {
        [minimum] + [5, 11, 20, 50, 100, 200, 500, 1000].filter { $0 > minimum }
    }
}

extension Band: CustomStringConvertible, LosslessStringConvertible {
    package var description: String { most.map { "\(least)-\($0)" } ?? "\(least)+" }

    package init?(_ description: String) {
        // Digits are checked by writing it again: Int takes "+5" and "05" too.
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 2, let least = Int(parts[0]), let most = Int(parts[1]) {
            self.init(least: least, most: most)
        } else if description.last == "+", let least = Int(description.dropLast()) {
            self.init(least: least, most: nil)
        } else {
            return nil
        }
        guard self.description == description else { return nil }
    }
}
