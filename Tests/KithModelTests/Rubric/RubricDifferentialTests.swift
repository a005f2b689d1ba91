import KithModel
import Testing

/// Against independent implementations, to 1e-9.
@Suite(.enabled(if: StatisticsPeer.isThere, "numpy, scipy and krippendorff are missing"))
struct RubricDifferentialTests {
    @Test func `agreement is what krippendorff gives`() throws {
        var random = SmallRandom(seed: 22)
        let cases = (0..<2000).map { _ in ratings(&random) }
        let replies = try StatisticsPeer.ask(cases.map(AgreementQuestion.init), for: AgreementQuestion.Reply.self)
        try #require(replies.count == cases.count)
        var compared = 0
        for (ratings, reply) in zip(cases, replies) {
            let found = Agreement.ordinalAlpha(ratings)
            #expect(isClose(found, reply.agreement), "\(ratings): \(found as Any), not \(reply.agreement as Any)")
            if found != nil { compared += 1 }
        }
        #expect((1000..<cases.count).contains(compared))
    }

    @Test func `figures are what numpy, scipy and krippendorff give`() throws {
        var random = SmallRandom(seed: 23)
        let rounds = (0..<1000).map { _ in GeneratedRound(&random) }
        let replies = try StatisticsPeer.ask(rounds.map(FigureQuestion.init), for: FigureQuestion.Reply.self)
        try #require(replies.count == rounds.count)
        var (totals, agreements) = (0, 0)
        for (round, reply) in zip(rounds, replies) {
            let figures = RubricFigures(round.rubric, sheets: round.sheets)
            let words = Comment(rawValue: "\(round)")
            #expect(isClose(figures.coverage, reply.coverage), words)
            #expect(isClose(figures.agreement, reply.agreement), words)
            #expect(figures.items.count == reply.items.count && figures.subscales.count == reply.subscales.count, words)
            for (item, other) in zip(figures.items, reply.items) { #expect(isSame(item, other), words) }
            for (total, other) in zip([figures.total] + figures.subscales, [reply.total] + reply.subscales) {
                #expect(isSame(total, other), words)
                if total.value != nil { totals += 1 }
            }
            if figures.agreement != nil { agreements += 1 }
        }
        #expect(totals > 500 && agreements > 250)
    }

    /// Up to 12 raters and 40 units on any scale, with few or many values missing.
    private func ratings(_ random: inout SmallRandom) -> [[Int?]] {
        let values = GeneratedRound.scales.randomElement(using: &random)?.map(\.value) ?? []
        let (units, missing) = (Int.random(in: 1...40, using: &random), Int.random(in: 0...9, using: &random))
        // Raters who lean towards something common, so that alpha is not about 0 only.
        let common = (0..<units).map { _ in values.randomElement(using: &random) }
        let lean = Int.random(in: 0...10, using: &random)
        return (0..<Int.random(in: 2...12, using: &random)).map { _ in
            common.map { value in
                if Int.random(in: 0..<10, using: &random) < missing { return nil }
                return Int.random(in: 0..<10, using: &random) < lean ? value : values.randomElement(using: &random)
            }
        }
    }

    private func isSame(_ item: RubricFigures.Item, _ other: FigureQuestion.Reply.Item) -> Bool {
        item.answered == other.answered && item.notApplicable == other.notApplicable && item.unknown == other.unknown
            && item.blank == other.blank && item.counts == other.counts && isClose(item.apart, other.apart)
            && areClose([item.median, item.low.map(Double.init), item.high.map(Double.init)], other.over)
    }

    private func isSame(_ total: RubricFigures.Total, _ other: FigureQuestion.Reply.Total) -> Bool {
        total.sheets == other.sheets && total.isShare == other.isShare
            && areClose([total.value, total.low, total.high], other.over)
    }

    private func areClose(_ found: [Double?], _ expected: [Double?]) -> Bool {
        found.count == expected.count && zip(found, expected).allSatisfy(isClose)
    }

    private func isClose(_ found: Double?, _ expected: Double?) -> Bool {
        guard let found, let expected else { return found == nil && expected == nil }
        return abs(found - expected) <= 1e-9
    }
}
