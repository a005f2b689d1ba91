/// Somebody said that they are away for a while, as they wished; it ends by itself.
package struct Away: Hashable, Sendable {
    /// The day on which they are back; nil: they will say.
    package var until: CivilDate?

    package init(until: CivilDate?) { self.until = until }

    package func holds(on day: CivilDate) -> Bool { until.map { day < $0 } ?? true }
}
