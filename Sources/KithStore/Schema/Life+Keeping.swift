extension Migration {
    /// What a group agrees on and keeps: ethics, resources, topics, guests, cards.
    static let keepingStatements: [String] = []
}
