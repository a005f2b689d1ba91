package import KithModel

/// What a network wrote for one situation in one country.
package struct CardRow: Hashable, Sendable {
    package var country: String
    package var situation: Situation
    package var version: Int
    /// Nil: the words that come along hold again.
    package var text: String?
    package var writtenOn: CivilDate
}

extension Reading {
    /// The newest for each situation; cards are of no group, and whoever may call for them may read them all.
    package func cards(for country: String) throws -> [Situation: CardRow] {
        let rows = try connection.rows(
            "SELECT country, situation, version, text, written_on FROM cards WHERE country = ? ORDER BY version",
            [.text(country)]
        ).compactMap(CardRow.init)
        return Dictionary(rows.map { ($0.situation, $0) }, uniquingKeysWith: { $1 })
    }

    /// All that are in use, by country.
    package func cards() throws -> [CardRow] {
        try connection.rows(
            """
            SELECT country, situation, version, text, written_on FROM cards
            WHERE text IS NOT NULL AND version = (
                SELECT MAX(version) FROM cards AS newer
                WHERE newer.country = cards.country AND newer.situation = cards.situation)
            ORDER BY country, situation
            """
        ).compactMap(CardRow.init)
    }
}

extension Writing {
    /// A version never changes; other words are another version.
    package func insert(_ card: CardRow) throws {
        try connection.run(
            "INSERT INTO cards (country, situation, version, text, written_on) VALUES (?, ?, ?, ?, ?)",
            [
                .text(card.country), .text(card.situation.rawValue), .integer(card.version), .optional(card.text),
                .text(card.writtenOn.description),
            ])
    }
}

extension CardRow {
    package init(country: String, situation: Situation, version: Int, text: String?, on day: CivilDate) {
        (self.country, self.situation, self.version, self.text) = (country, situation, version, text)
        writtenOn = day
    }

    fileprivate init?(_ columns: Columns) {
        guard let situation = Situation(rawValue: columns.text(1)), let day = CivilDate(columns.text(4)) else { return nil }
        self.init(
            country: columns.text(0), situation: situation, version: columns.integer(2), text: columns.textOrNil(3), on: day)
    }
}
