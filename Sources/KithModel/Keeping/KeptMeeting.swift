/// A meeting that something is planned for, as the store refers to it.
package struct KeptMeeting: Hashable, Sendable {
    package var series: Int64
    /// The start that the rule gave it.
    package var key: CivilDateTime

    package init(series: Int64, key: CivilDateTime) { (self.series, self.key) = (series, key) }
}
