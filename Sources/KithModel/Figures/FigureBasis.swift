/// What the store keeps beside a group's figure so that next month's can not be subtracted from it. Never leaves the store.
package struct FigureBasis: Hashable, Sendable {
    /// The group's id.
    package var key: String
    /// On whom the answer rests.
    package var people: Set<Int64>
    /// Nil: withheld.
    package var band: Band?
    /// When the answer was worked out last, whether or not it changed.
    package var worked: Month

    package init(key: String, people: Set<Int64>, band: Band?, worked: Month) {
        (self.key, self.people, self.band, self.worked) = (key, people, band, worked)
    }
}
