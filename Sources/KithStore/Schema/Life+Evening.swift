extension Migration {
    /// The evening: how far a meeting is, and what the group notes of it.
    static let eveningStatements: [String] = []
}
