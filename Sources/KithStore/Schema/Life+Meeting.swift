extension Migration {
    /// Dates that change: meetings that were moved, series that split, and closures.
    static let meetingStatements: [String] = []
}
