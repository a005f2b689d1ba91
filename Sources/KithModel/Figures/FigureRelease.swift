/// A month's figures, worked out so that no sequence of answers gives back a figure below the minimum.
///
/// - A group's answer rests on a set of people and is worked out anew only when the group differs from that set by at
///   least `minimum` people. Nothing at all changes in a month in which the network differs by fewer than that from when
///   it was worked out last: were groups and network to move apart, the one would date the other's changes.
/// - A group below the minimum is withheld. No other group is withheld for its sake, so another group's people can at most
///   put off an answer, never alter it. What would tell a withheld group by subtraction is told less of: the network in all.
/// - How finely that is told is decided by the published answers alone (see ``TotalSpan``).
/// - A group that is gone is left out, and its people count neither for nor against a change, since the month of a change
///   would tell how many they were. Its basis is kept for a year, or stopping and starting would be a way to ask again.
/// - Nobody who withdrew stays counted for ever: after `monthsKept` months an answer is worked out anew, however few
///   changed. This is the one place where fewer than `minimum` people move an answer, and all it can tell is that
///   somebody came or went within a year: a larger change looks the same. To withhold it instead would either let it come
///   back the month after, which is the same, or silence for good every group whose people stay. Since nothing changes in
///   a month in which the network stands still, it may take up to `2 * monthsKept - 1` months.
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
        let kept = previous.map { $0.withheld(below: minimum) }
        var network = kept.first { $0.key == nil } ?? FigureBasis(new: nil, in: month)
        var rests: [String: FigureBasis] = [:]
        for rest in kept { if let key = rest.key { rests[key] = rest } }
        for key in groups.keys where rests[key] == nil { rests[key] = FigureBasis(new: key, in: month) }

        if network.isOld(in: month) || Self.isDue(groups, rests, minimum: minimum) {
            rests = rests.compactMapValues { $0.worked(from: $0.key.flatMap { groups[$0] }, minimum: minimum, in: month) }
            let span = TotalSpan(parts: groups.keys.map { rests[$0]?.band }, minimum: minimum)
            let band = span.band(around: groups.values.reduce(0) { $0 + $1.count })
            if band != network.band { (network.band, network.since) = (band, month) }
            network.worked = month
        }

        let ordered = rests.values.sorted { ($0.key ?? "") < ($1.key ?? "") }
        (self.month, self.minimum) = (month, minimum)
        figures = (ordered.filter { $0.key.map { groups[$0] != nil } ?? false } + [network]).map { $0.figure(in: month) }
        basis = ordered + [network]
    }

    /// Whether the network differs by enough people to be worked out. Where no group's own answer says so, that takes three
    /// groups or more: of two, the one could not have changed by enough without the other.
    private static func isDue(_ groups: [String: Set<Int64>], _ rests: [String: FigureBasis], minimum: Int) -> Bool {
        var changed = 0
        var isTold = groups.count >= 3
        for (key, people) in groups {
            guard let rest = rests[key] else { continue }
            changed += rest.counted.symmetricDifference(people).count
            if rest.differs(from: people, by: minimum), rest.band != nil || people.count >= minimum { isTold = true }
        }
        return isTold && changed >= minimum
    }
}

extension FigureBasis {
    fileprivate func differs(from group: Set<Int64>, by minimum: Int) -> Bool {
        people.symmetricDifference(group).count >= minimum
    }

    /// This where the minimum was raised since: what it no longer allows is withheld until worked out anew.
    fileprivate func withheld(below minimum: Int) -> FigureBasis {
        var result = self
        if let band, band.least < minimum { result.band = nil }
        return result
    }

    /// This after a month in which the network is worked out; nil where it need not be kept. `group`: nil where it is gone.
    fileprivate func worked(from group: Set<Int64>?, minimum: Int, in month: Month) -> FigureBasis? {
        var result = self
        result.counted = group ?? []
        guard let group else { return isOld(in: month) ? nil : result }
        guard isOld(in: month) || differs(from: group, by: minimum) else { return result }
        result.people = group
        result.band = Band.of(group.count, minimum: minimum)
        (result.since, result.worked) = (month, month)
        return result
    }
}
