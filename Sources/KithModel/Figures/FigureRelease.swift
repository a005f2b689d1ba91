/// A month's figures, worked out so that no sequence of answers gives back a figure below the minimum.
///
/// - A group's answer rests on a set of people and is worked out anew only when the group differs from that set by at
///   least `minimum` people. A new group's rests on those it begins with, even where they are too few to tell of: if it
///   rested on nobody, whoever joins one by one would see from the month of the first answer how many were there before.
/// - A group below the minimum is withheld. No other answer is withheld for its sake, and none depends on its people.
/// - The network in all is what the groups' published answers add up to, with anybody below the minimum in those that are
///   withheld, widened to whole bands. Its people are not counted: against a true total, whoever has groups of their own
///   could move these until the total passes an edge, and read off how many the withheld groups add.
/// - A group that is gone is left out. Its basis is kept, or stopping and starting would be a way to ask again.
/// - Nobody who withdrew stays counted for ever: after `monthsKept` months an answer is worked out anew, however few
///   changed. This is the one place where fewer than `minimum` people move an answer, and all it can tell is that
///   somebody came or went within a year: a larger change looks the same. To withhold it instead would either let it come
///   back the month after, which is the same, or silence for good every group whose people stay.
///
/// What this can not prevent: whoever has `minimum` people or more of their own within a group can change them until that
/// group's own answer passes an edge, and so count the others in it. With fewer, these standing still, they are told once
/// a year at most where those and theirs together stand.
package struct FigureRelease: Hashable, Sendable {
    /// How long an answer may be repeated before it is worked out anew.
    package static let monthsKept = 12

    package let month: Month
    package let minimum: Int
    /// Groups by key, then the network in all.
    package let figures: [Figure]
    /// To be handed to the next month's release; includes groups that are gone.
    package let basis: [FigureBasis]

    /// `previous` is the basis of the release before, in any order; empty for the first. Minimum: at least 2.
    package init(after previous: [FigureBasis], cells: [FigureCell], minimum: Int, month: Month) {
        precondition(minimum >= 2, "a figure over one person is that person")
        let groups = Dictionary(cells.map { ($0.key, $0.people) }, uniquingKeysWith: { $0.union($1) })
        let kept = previous.filter { month < $0.worked.adding(months: Self.monthsKept) }
        var rests = Dictionary(kept.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
        for (key, people) in groups {
            if let rest = rests[key], rest.people.symmetricDifference(people).count < minimum { continue }
            let band = Band.of(people.count, minimum: minimum)
            rests[key] = FigureBasis(key: key, people: people, band: band, worked: month)
        }
        (self.month, self.minimum) = (month, minimum)
        basis = rests.values.sorted { $0.key < $1.key }
        let shown = basis.filter { groups[$0.key] != nil }.map { Figure(key: $0.key, band: $0.band, since: $0.worked) }
        figures = Self.told(shown, minimum: minimum, in: month)
    }

    /// Groups, those over fewer than the minimum withheld, and the network in all as they add up.
    static func told(_ groups: [Figure], minimum: Int, in month: Month) -> [Figure] {
        let groups = groups.map { ($0.band?.least ?? 0) < minimum ? Figure(key: $0.key, band: nil, since: month) : $0 }
        let bands = groups.compactMap(\.band)
        let withheld = (groups.count - bands.count) * (minimum - 1)
        let most = bands.reduce(Int?.some(withheld)) { sum, band in sum.flatMap { sum in band.most.map { sum + $0 } } }
        let band = Band.joined(from: bands.reduce(0) { $0 + $1.least }, to: most, minimum: minimum)
        let newest = groups.filter { $0.band != nil }.map(\.since).max()
        return groups + [Figure(key: nil, band: band, since: newest ?? month)]
    }
}
