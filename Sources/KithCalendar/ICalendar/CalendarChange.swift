package import KithModel

/// What became of one occurrence of a series.
package enum CalendarChange: Hashable, Sendable {
    case cancelled
    /// At another time, for another length or elsewhere; nil: as the series. The same start where only these changed.
    case moved(to: CivilDateTime, minutes: Int?, location: String?)
}
