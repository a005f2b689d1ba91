/// What the store keeps beside a figure so that next month's can not be subtracted from it. Never leaves the store.
package struct FigureBasis: Hashable, Sendable {
    /// The group's id; nil: the network in all.
    package var key: String?
    /// On whom the group's answer rests; empty for the network in all.
    package var people: Set<Int64>
    /// Who were this group's share when the network in all was worked out last; empty for the network in all.
    package var counted: Set<Int64>
    package var band: Band?
    /// From when this band has stood, withheld ones included.
    package var since: Month
    /// When this was worked out last, whether or not the answer changed.
    package var worked: Month

    package init(
        key: String?, people: Set<Int64> = [], counted: Set<Int64> = [], band: Band? = nil, since: Month, worked: Month
    ) {
        (self.key, self.people, self.counted) = (key, people, counted)
        (self.band, self.since, self.worked) = (band, since, worked)
    }

    /// Nothing told yet.
    init(new key: String?, in month: Month) { self.init(key: key, since: month, worked: month) }

    func isOld(in month: Month) -> Bool { worked.adding(months: FigureRelease.monthsKept) <= month }

    func figure(in month: Month) -> Figure { Figure(key: key, band: band, since: band == nil ? month : since) }
}
