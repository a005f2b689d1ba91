/// How finely the network in all may be told beside its groups' answers, decided by those answers alone.
///
/// With the groups told adding up to `least ... most` and some withheld, an edge between two bands of the total tells
/// nothing about a withheld group as long as, on either side of it, that group may still be anything below the minimum:
/// nobody at all, with the others at their most, and one short of the minimum, with the others at their least. Edges that
/// fail this are left out, which joins the bands beside them. The outer bounds are what the groups' answers add up to.
///
/// The true total is only looked up among the edges that are left, so neither which edges those are nor that a total is
/// withheld says anything about it; a rule that looks at the total to see whether it is safe tells just that. With no group
/// withheld the same bounds, one group tighter, keep a total that is newer than its groups from telling how those moved.
struct TotalSpan {
    private let least: Int
    /// Nil: open-ended. Includes the withheld groups, each one short of the minimum.
    private let most: Int?
    private let edges: [Int]
    private var kept: [Int]

    /// The groups' published answers, nil for each withheld.
    init(parts: [Band?], minimum: Int) {
        let below = minimum - 1
        let told = parts.compactMap { $0 }
        let withheld = parts.count - told.count
        let least = told.reduce(0) { $0 + $1.least }
        let toldMost = told.reduce(Int?.some(0)) { sum, band in sum.flatMap { sum in band.most.map { sum + $0 } } }
        edges = Band.edges(minimum: minimum)
        kept = edges.filter { edge in
            edge - 1 >= least + below && toldMost.map { edge <= $0 + (withheld - 1) * below } ?? true
        }
        (self.least, most) = (least, toldMost.map { $0 + withheld * below })
    }

    /// For what leaves a network whose own answers are over a lesser minimum.
    ///
    /// The total that is to be told less of is itself a joined band, and where it reaches over an edge that is kept here,
    /// that would tell which of the groups withheld here were told inside. So an edge goes unless it stands outside the
    /// joined bands of every network that could have led to these answers.
    init(parts: [Band?], minimum: Int, inside lesser: Int) {
        self.init(parts: parts, minimum: minimum)
        let told = parts.compactMap { $0 }
        let hidden = Band.edges(minimum: lesser).filter { $0 < minimum }.compactMap { Band.of($0, minimum: lesser) }
        var (lows, highs): (Set, Set) = ([told.reduce(0) { $0 + $1.least }], [told.reduce(0) { $0 + ($1.most ?? 0) }])
        for _ in told.count..<parts.count {
            lows = Set(lows.flatMap { low in [low] + hidden.map { low + $0.least } })
            highs = Set(highs.flatMap { high in [high + lesser - 1] + hidden.compactMap { $0.most.map { high + $0 } } })
        }
        let isOpen = told.contains { $0.most == nil }
        kept.removeAll { edge in
            lows.contains { $0 < edge && edge < $0 + lesser }
                || !isOpen && highs.contains { $0 - lesser + 1 < edge && edge <= $0 }
        }
    }

    /// A count that the groups' answers rule out has moved since they were worked out; it is told as the nearest that they
    /// allow, or it would tell of moves too small for them.
    func band(around count: Int) -> Band? { band(from: count, to: count) }

    /// The joined bands that hold both ends; nil where that reaches below the minimum.
    func band(from low: Int, to high: Int?) -> Band? {
        guard let start = kept.last(where: { $0 <= low }) ?? edges.last(where: { $0 <= least }) else { return nil }
        let after = high.flatMap { high in kept.first { $0 > high } } ?? most.flatMap { most in edges.first { $0 > most } }
        return Band(least: start, most: after.map { $0 - 1 })
    }
}
