extension Migration {
    /// The whole evening, and the life of a group: dates that change, what is noted, shared roles, what a group agrees on.
    static let life = Migration(
        version: 4,
        statements: groupStatements + meetingStatements + eveningStatements + roleStatements + keepingStatements)
}
