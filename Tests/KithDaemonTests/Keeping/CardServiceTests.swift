import KithDaemon
import KithModel
import KithWire
import Testing

/// The card for facilitators, for every country and for one.
@Suite struct CardServiceTests {
    private let bench: KeepingBench

    init() async throws {
        bench = try KeepingBench()
        try await bench.addGroup("harbour", country: "IE")
        try await bench.addGroup("meadow")
    }

    private func show(
        _ group: String? = nil, country: String? = nil, by viewer: Viewer = .daemon
    ) async throws -> CardShow.Result {
        try await bench.cards.show(CardShow.Parameters(group: group, country: country), by: viewer)
    }

    @discardableResult
    private func write(_ text: String, country: String = "IE", situation: String = "danger") async throws -> CardView {
        try await bench.cards.write(
            CardWrite.Parameters(country: country, situation: situation, text: text), by: .daemon)
    }

    private func refusal(_ body: () async throws -> Void) async -> Refusal? {
        do { try await body() } catch { return error as? Refusal }
        return nil
    }

    @Test func `everywhere there are first steps for four situations, and what they are not`() async throws {
        let card = try await show("meadow")
        #expect(card.country == nil && card.resources.isEmpty)
        #expect(card.cards.map(\.situation) == ["conflict", "neglect", "abuse", "danger"])
        #expect(card.preface.contains("no legal advice") && card.preface.contains("turn to"))
        for situation in card.cards {
            #expect(situation.version == nil && situation.written == nil)
            let steps = situation.text.split(separator: "\n")
            #expect(steps.count >= 5 && steps.allSatisfy { $0.hasPrefix("- ") }, "a step a line")
            #expect(situation.text.count <= Card.longest)
        }
        #expect(try await show().cards == card.cards)
    }

    @Test func `the network's own words take their place, for that country and situation alone`() async throws {
        let first = try await write("Ring 112.\n- Then stay.")
        #expect(first.version == 1 && first.written == "2026-11-21" && first.text == "Ring 112.\n- Then stay.")
        bench.pass(days: 1)
        #expect(try await write("Ring 112 or 999.", country: "ie").version == 2)
        #expect(try await write("Ring 112 or 999.").version == 2, "the same words are no other version")
        let irish = try await show("harbour")
        #expect(irish.country == "IE")
        #expect(irish.cards.map(\.version) == [nil, nil, nil, 2])
        #expect(irish.cards.last?.text == "Ring 112 or 999." && irish.cards.last?.written == "2026-11-22")
        #expect(try await show("meadow").cards.last?.version == nil)
        #expect(try await show("meadow", country: "ie").cards == irish.cards)
        #expect(try await show("harbour", country: "DE").cards.last?.version == nil)
        #expect(
            try await bench.cards.list(by: .daemon).cards
                == [CardEdition(country: "IE", situation: "danger", version: 2, written: "2026-11-22")])
        let back = try await write("")
        #expect(back.version == nil && back.text == Card.bundled(.danger))
        #expect(try await bench.cards.list(by: .daemon).cards.isEmpty)
        #expect(try await write("Ring 112.").version == 4, "numbers go on")
        #expect(try await bench.events(.cardWritten).map(\.facts).allSatisfy { $0 == ["country": "IE", "situation": "danger"] })
    }

    @Test func `a card that is the network's own throughout still is no legal advice`() async throws {
        for situation in ["conflict", "neglect", "abuse"] { try await write("Ours.", situation: situation) }
        #expect(try await show("harbour").preface == Card.preface)
        try await write("Ours.")
        #expect(try await show("harbour").preface == Card.ownPreface)
        #expect(Card.ownPreface.contains("no legal advice") && Card.ownPreface.contains("turn to"))
        #expect(try await show("meadow").preface == Card.preface)
    }

    @Test func `whom to call stands on it, for the country`() async throws {
        for (name, kind, country) in [
            ("Irish line", "crisis_line", "IE"), ("German line", "crisis_line", "DE"), ("112", "emergency", nil),
            ("Roof", "housing", nil),
        ] as [(String, String, String?)] {
            _ = try await bench.resources.add(
                ResourceAdd.Parameters(
                    kind: kind, details: ResourceDetails(name: name, phone: "1", country: country)), by: .daemon)
        }
        #expect(try await show("harbour").resources.map(\.name) == ["Irish line", "112"])
        #expect(try await show("meadow", country: "DE").resources.map(\.name) == ["German line", "112"])
    }

    @Test func `countries, situations and words are checked`() async throws {
        for country in ["", "XX", "Ireland", "i e"] {
            #expect(await refusal { try await write("x", country: country) }?.field == "country")
        }
        #expect(await refusal { _ = try await show(country: "XX") }?.field == "country")
        let near = await refusal { try await write("x", situation: "denger") }
        #expect(near?.field == "situation" && near?.remedy == "danger")
        for text in ["a\u{1b}b", String(repeating: "x", count: 4001)] {
            #expect(await refusal { try await write(text) }?.field == "text")
        }
        let viewer = try await bench.facilitator(of: "meadow")
        #expect(await refusal { _ = try await show("harbour", by: viewer) }?.code == .notFound)
        #expect(try await show("meadow", by: viewer).cards.count == 4)
    }
}
