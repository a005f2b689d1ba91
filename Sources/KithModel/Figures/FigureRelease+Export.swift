extension FigureRelease {
    /// What may leave the network: these figures over a greater minimum.
    package func coarsened(to minimum: Int) -> [Figure] {
        Self.coarsened(figures, from: self.minimum, to: minimum, in: month)
    }

    /// Made from published figures alone, so it tells nothing to those who have them. `figures` are all of one month's, over
    /// the minimum `lesser`; the greater has to be among the edges of their bands (11 is, for 5).
    package static func coarsened(_ figures: [Figure], from lesser: Int, to minimum: Int, in month: Month) -> [Figure] {
        let groups = figures.filter { $0.key != nil }.map { figure in
            figure.band.map { $0.least >= minimum } ?? false ? figure : Figure(key: figure.key, band: nil, since: month)
        }
        let span = TotalSpan(parts: groups.map(\.band), minimum: minimum, inside: lesser)
        return groups
            + figures.filter { $0.key == nil }.map { network in
                let band = network.band.flatMap { span.band(from: $0.least, to: $0.most) }
                // A band that was joined with others stands still while the one beneath it moves.
                return Figure(key: nil, band: band, since: band == nil || band != network.band ? month : network.since)
            }
    }
}
