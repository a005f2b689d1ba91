extension Migration {
    /// Roles of a group, who offers to take them, and who said they will.
    static let roleStatements: [String] = []
}
