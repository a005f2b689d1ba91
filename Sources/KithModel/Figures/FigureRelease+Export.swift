extension FigureRelease {
    /// What may leave the network: these figures over a greater minimum.
    package func coarsened(to minimum: Int) -> [Figure] {
        Self.coarsened(figures, from: self.minimum, to: minimum, in: month)
    }

    /// Made from the groups' published figures alone, so it tells nothing to those who have them. `figures` are all of one
    /// month's, over the minimum `lesser`; the greater has to be among the edges of their bands (11 is, for 5).
    package static func coarsened(_ figures: [Figure], from lesser: Int, to minimum: Int, in month: Month) -> [Figure] {
        precondition(Band.of(minimum, minimum: lesser)?.least == minimum, "a group withheld here could be over the minimum")
        return told(figures.filter { $0.key != nil }, minimum: minimum, in: month)
    }
}
