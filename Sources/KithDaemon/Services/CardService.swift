package import KithModel
package import KithStore
package import KithWire

/// The card for facilitators: general first steps, or what the network wrote for a country. Cards are public information of
/// the network, and there is no key of all groups to seal them under: they lie in the store as they are.
package struct CardService: Sendable {
    let store: Store
    let clock: WallClock

    package init(store: Store, clock: WallClock) { (self.store, self.clock) = (store, clock) }

    package func show(_ asked: CardShow.Parameters, by viewer: Viewer) async throws(Refusal) -> CardShow.Result {
        let named = try asked.country.flatMap { text throws(Refusal) in try Words.country(text) }
        return try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            let country = named ?? group?.group.country
            let written = try country.map(reading.cards) ?? [:]
            // Who can be reached at once stands on the card: it is read when there is no time to search.
            let urgent = try ResourceKind.allCases.filter(\.isUrgent).flatMap { kind in
                try reading.resources(for: group, ResourceQuestion(kind: kind, country: country), limit: 8)
            }
            let cards = Situation.allCases.map { CardView($0, written[$0]) }
            return CardShow.Result(
                country: country, preface: cards.contains { $0.version == nil } ? Card.preface : Card.ownPreface,
                cards: cards,
                resources: urgent.prefix(8).map(ResourceView.init))
        }
    }

    package func list(by viewer: Viewer) async throws(Refusal) -> CardList.Result {
        try await store.read(as: viewer) { reading in
            CardList.Result(
                cards: try reading.cards().map { row in
                    CardEdition(
                        country: row.country, situation: row.situation.rawValue, version: row.version,
                        written: row.writtenOn.description)
                })
        }
    }

    package func write(_ asked: CardWrite.Parameters, by viewer: Viewer) async throws(Refusal) -> CardView {
        guard let country = try Words.country(asked.country) else {
            throw .invalid("country", "'country' is empty.", remedy: "for example IE, DE or IN")
        }
        guard let situation = Situation(rawValue: asked.situation) else {
            let known = Situation.allCases.map(\.rawValue)
            throw .invalid(
                "situation", "There is no card for '\(asked.situation.prefix(40))'.",
                remedy: Nearest.to(asked.situation, among: known) ?? known.joined(separator: ", "))
        }
        let text = try Words.optionalText(asked.text, "text", most: Card.longest)
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let present = try writing.reading.cards(for: country)[situation]
            guard present?.text != text else { return CardView(situation, present) }
            let row = CardRow(
                country: country, situation: situation, version: (present?.version ?? 0) + 1, text: text, on: now.utc.date)
            try writing.insert(row)
            try writing.record(
                Event(
                    at: now, kind: .cardWritten, facts: ["country": country, "situation": situation.rawValue]))
            return CardView(situation, row)
        }
    }
}

extension CardView {
    init(_ situation: Situation, _ row: CardRow?) {
        let own = row.flatMap { row in row.text.map { (row, $0) } }
        self.init(
            situation: situation.rawValue, title: situation.title, text: own?.1 ?? Card.bundled(situation),
            version: own?.0.version, written: own?.0.writtenOn.description)
    }
}
