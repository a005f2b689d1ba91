import KithModel
import Testing

/// What holds of any rubric and any sheets.
@Suite struct RubricFiguresPropertyTests {
    private static let rounds: [GeneratedRound] = {
        var random = SmallRandom(seed: 20)
        return (0..<1000).map { _ in GeneratedRound(&random) }
    }()

    @Test func `what is generated is a sheet of its rubric`() throws {
        for round in Self.rounds { for sheet in round.sheets { try round.rubric.check(sheet) } }
    }

    @Test func `the order of the sheets changes nothing`() {
        var random = SmallRandom(seed: 21)
        for round in Self.rounds {
            let shuffled = round.sheets.shuffled(using: &random)
            #expect(RubricFigures(round.rubric, sheets: shuffled) == RubricFigures(round.rubric, sheets: round.sheets))
        }
    }

    @Test func `a blank sheet changes the coverage alone, and is counted as blank`() {
        for round in Self.rounds {
            let before = RubricFigures(round.rubric, sheets: round.sheets)
            var after = RubricFigures(round.rubric, sheets: round.sheets + [[:]])
            #expect(after.sheets == before.sheets + 1)
            #expect(after.coverage ?? -1 <= before.coverage ?? 0)
            #expect(after.items.map(\.blank) == before.items.map { $0.blank + 1 })
            (after.sheets, after.coverage) = (before.sheets, before.coverage)
            for index in after.items.indices { after.items[index].blank -= 1 }
            #expect(after == before)
        }
    }

    @Test func `where nothing applies there are no figures`() {
        for round in Self.rounds {
            let keys = round.rubric.criteria.map { ($0.key, RubricAnswer.notApplicable) }
            let sheets = round.sheets.map { _ in RubricSheet(uniqueKeysWithValues: keys) }
            let figures = RubricFigures(round.rubric, sheets: sheets)
            #expect(figures.coverage == nil && figures.agreement == nil)
            #expect(([figures.total] + figures.subscales).allSatisfy { $0.value == nil && $0.sheets == 0 })
            #expect(figures.items.allSatisfy { $0.median == nil && $0.notApplicable == sheets.count })
            #expect(figures.mostApart(9).isEmpty)
        }
    }

    @Test func `one rater is apart from nobody, and what they chose is what there is`() {
        for round in Self.rounds {
            let sheet = round.sheets.first ?? [:]
            let figures = RubricFigures(round.rubric, sheets: [sheet])
            #expect(figures.agreement == nil && figures.mostApart(9).isEmpty)
            for item in figures.items {
                #expect(item.spread == (item.answered == 1 ? 0 : nil))
                #expect(item.low.map(RubricAnswer.value) == (item.answered == 1 ? sheet[item.key] : nil))
            }
            for total in [figures.total] + figures.subscales { #expect(total.low == total.value && total.high == total.value) }
        }
    }

    @Test func `without sheets nothing is told but the items themselves`() {
        for round in Self.rounds {
            let figures = RubricFigures(round.rubric, sheets: [])
            #expect(figures.sheets == 0 && figures.coverage == nil && figures.agreement == nil)
            #expect(figures.items.map(\.key) == round.rubric.criteria.map(\.key))
            #expect(figures.items.allSatisfy { $0.counts.allSatisfy { $0 == 0 } && $0.median == nil && $0.apart == nil })
            #expect(figures.total.value == nil && figures.subscales.count == round.rubric.subscales.count)
        }
    }

    @Test func `every sheet is counted once at every criterion, and figures stay within their ranges`() {
        for round in Self.rounds {
            let figures = RubricFigures(round.rubric, sheets: round.sheets)
            for item in figures.items {
                #expect(item.answered + item.notApplicable + item.unknown + item.blank == round.sheets.count)
                #expect(item.counts.reduce(0, +) == item.answered)
                #expect((0...1).contains(item.apart ?? 0))
            }
            #expect((0...1).contains(figures.coverage ?? 0))
            #expect(figures.agreement ?? 1 <= 1)
            for total in [figures.total] + figures.subscales where total.isShare && round.rubric.scoring != .sum {
                #expect((-1e-9...100 + 1e-9).contains(total.value ?? 0))
            }
            let apart = figures.mostApart(99).map { $0.apart ?? 0 }
            #expect(apart == apart.sorted(by: >) && apart.allSatisfy { $0 > 0 })
        }
    }

    @Test func `no text is in figures or a comparison but keys of the rubric`() {
        for round in Self.rounds.prefix(100) {
            let figures = RubricFigures(round.rubric, sheets: round.sheets)
            let comparison = RubricComparison(from: (round.rubric, figures), to: (round.rubric, figures))
            let keys = Set(round.rubric.criteria.map(\.key) + round.rubric.subscales.map(\.key))
            #expect(texts(in: figures).union(texts(in: comparison)).isSubset(of: keys))
        }
    }

    private func texts(in value: Any) -> Set<String> {
        if let text = value as? String { return [text] }
        return Mirror(reflecting: value).children.reduce(into: []) { $0.formUnion(texts(in: $1.value)) }
    }
}
