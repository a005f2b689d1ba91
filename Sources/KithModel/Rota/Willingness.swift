/// What one person said about one role: "ask me", and yes or no to single dates. A date counts more than "ask me".
package struct Willingness: Hashable, Sendable {
    package var isStanding: Bool
    package var dates: [SeriesDate: Bool]

    package init(isStanding: Bool = false, dates: [SeriesDate: Bool] = [:]) {
        (self.isStanding, self.dates) = (isStanding, dates)
    }

    /// Whether they offered to take it on that date.
    package func covers(_ date: SeriesDate) -> Bool { dates[date] ?? isStanding }

    /// They said "not then".
    package func declines(_ date: SeriesDate) -> Bool { dates[date] == false }
}
