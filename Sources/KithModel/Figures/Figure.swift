/// One published answer: how many people of a group, or of the network in all, agreed to be counted.
package struct Figure: Hashable, Sendable {
    /// The group's id; nil: the network in all.
    package var key: String?
    /// Nil: withheld.
    package var band: Band?
    /// For a group, the month in which this was worked out last; for the network in all, that of the newest answer it is
    /// made of; for anything withheld, the month of the release, since how long it is withheld would tell its size.
    package var since: Month

    package init(key: String?, band: Band?, since: Month) { (self.key, self.band, self.since) = (key, band, since) }
}
