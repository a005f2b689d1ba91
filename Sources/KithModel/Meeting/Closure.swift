/// Days on which a group, or every group, does not meet: holidays, a room that is not to be had.
///
/// It covers meetings to come alone: to what had begun when it was made, and to what had not when it was lifted, it is as if
/// it were not there, so that the past never changes.
package struct Closure: Hashable, Sendable {
    /// Random, for good.
    package var id: String
    /// Rises with each that is made.
    package var number: Int64
    /// The first and last day, on the wall clock of each series.
    package var first: CivilDate
    package var last: CivilDate
    /// What it is called: "Christmas", "the hall is being painted".
    package var reason: String?
    /// It holds for every group.
    package var isForAll: Bool
    package var madeAt: Instant
    package var liftedAt: Instant?

    package init(
        id: String, number: Int64, first: CivilDate, last: CivilDate, reason: String? = nil, isForAll: Bool = false,
        madeAt: Instant, liftedAt: Instant? = nil
    ) {
        (self.id, self.number, self.first, self.last) = (id, number, first, last)
        (self.reason, self.isForAll, self.madeAt, self.liftedAt) = (reason, isForAll, madeAt, liftedAt)
    }

    /// Whether a meeting that starts then is covered by it.
    package func covers(_ day: CivilDate, at start: Instant) -> Bool {
        guard day >= first, day <= last, start > madeAt else { return false }
        return liftedAt.map { start <= $0 } ?? true
    }
}
