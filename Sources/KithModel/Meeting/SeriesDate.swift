/// One date of a series, as the store refers to it; whatever became of it.
package struct SeriesDate: Hashable, Sendable {
    package var series: Int64
    /// The start that the rule gave it.
    package var key: CivilDateTime

    package init(series: Int64, key: CivilDateTime) { (self.series, self.key) = (series, key) }
}
