import KithModel
import Testing

/// Figures worked out by hand; the sheets are in `handFigures`.
@Suite struct RubricFiguresTests {
    @Test func `items show what people chose, in the rubric's order`() {
        let figures = Rubric.sample().handFigures
        #expect(figures.sheets == 3)
        #expect(figures.items.map(\.key) == ["a", "b", "c", "d"])
        #expect(figures.items.map(\.answered) == [3, 1, 2, 1])
        #expect(figures.items.map(\.notApplicable) == [0, 0, 0, 1])
        #expect(figures.items.map(\.unknown) == [0, 1, 0, 0])
        #expect(figures.items.map(\.blank) == [0, 1, 1, 1])
        #expect(figures.items.map(\.counts) == [[0, 1, 1, 1], [0, 0, 1, 0], [1, 1, 0, 0], [1, 0, 0, 0]])
        #expect(figures.items.map(\.median) == [2, 2, 0.5, 0])
        #expect(figures.items.map(\.low) == [1, 2, 0, 0])
        #expect(figures.items.map(\.high) == [3, 2, 1, 0])
        #expect(figures.items.map(\.spread) == [2, 0, 1, 0])
    }

    @Test func `what does not apply is left out of the coverage, don't know and blank are not`() {
        #expect(Rubric.sample().handFigures.coverage == 7.0 / 11)
    }

    @Test(arguments: [
        // On the first sheet 3, 2, 2 and 0 count, on the second 1 and 3 of the three that apply; the third has too little.
        (Rubric.Scoring.mean, 1.875, 1.75, 2.0), (.median, 2, 2, 2), (.sum, 6.5, 6, 7),
    ])
    func `a total is the median of the sheets that have half of what applies`(
        scoring: Rubric.Scoring, value: Double, low: Double, high: Double
    ) {
        let total = Rubric.sample(scoring).handFigures.total
        #expect((total.value, total.low, total.high) == (value, low, high))
        #expect((total.key, total.sheets, total.isShare) == (nil, 2, false))
    }

    @Test func `a subscale needs half of its own`() {
        // Also where the whole needs more than that.
        for minimum in [nil, 4] {
            let subscales = Rubric.sample(minimum: minimum).handFigures.subscales
            #expect(subscales.map(\.key) == ["first", "last"])
            #expect(subscales.map(\.value) == [2, 2])
            #expect(subscales.map(\.low) == [1, 1])
            #expect(subscales.map(\.high) == [2.5, 3])
            #expect(subscales.map(\.sheets) == [3, 2])
        }
    }

    @Test(arguments: [(1, 3, 2.0), (2, 2, 1.875), (3, 1, 1.75), (4, 1, 1.75), (5, 0, nil)])
    func `a rubric may say how many values make a total`(minimum: Int, sheets: Int, value: Double?) {
        let total = Rubric.sample(minimum: minimum).handFigures.total
        #expect((total.sheets, total.value) == (sheets, value))
    }

    @Test func `without a scoring nothing is made of the answers, which stay`() {
        let figures = Rubric.sample(.none).handFigures
        #expect(([figures.total] + figures.subscales).allSatisfy { $0.value == nil && $0.low == nil && $0.sheets == 0 })
        #expect(figures.items == Rubric.sample().handFigures.items)
        #expect(figures.agreement == Rubric.sample().handFigures.agreement)
    }

    @Test func `on scales that end differently a value counts as its place`() {
        var rubric = Rubric.sample()
        rubric.criteria[1].scale = .of(1, 2, 3, 4, 5)
        rubric.criteria[2].scale = .of(0, 10)
        // 100, 25 and, reversed, 0; d does not apply.
        let figures = rubric.figures("3 2 10 n/a")
        #expect(figures.total.isShare)
        #expect(figures.total.value == 125.0 / 3)
        rubric.scoring = .sum
        #expect(rubric.figures("3 2 10 n/a").total.value == 125)
        rubric.subscales = [Rubric.Subscale(key: "own", title: "Its own", criteria: ["b", "unheard_of"])]
        let own = rubric.figures("3 2 10 n/a").subscales[0]
        #expect((own.value, own.isShare) == (2, false))
    }

    @Test func `scales that begin and end alike are added up as they are`() {
        var rubric = Rubric.sample()
        rubric.criteria[0].scale = .of(0, 3)
        let total = rubric.figures("3 2 1 0").total
        #expect((total.value, total.isShare) == (1.75, false))
    }

    @Test func `what raters differ on most comes first, by their scales, and what they agree on not at all`() {
        var rubric = Rubric.sample()
        #expect(rubric.handFigures.items.map(\.apart) == [4.0 / 9, nil, 1.0 / 3, nil])
        #expect(rubric.handFigures.mostApart(5).map(\.key) == ["a", "c"])
        rubric.criteria[1].scale = .of(0, 2)
        let figures = rubric.figures("0 0 1 3", "1 2 1 2", "_ _ 1 _")
        #expect(figures.mostApart(9).map(\.key) == ["b", "a", "d"])
        #expect(figures.mostApart(2).map(\.key) == ["b", "a"])
        #expect(figures.mostApart(0).isEmpty && figures.mostApart(-1).isEmpty)
    }

    @Test func `agreement turns reversed criteria round and leaves missing values out`() throws {
        let agreement = try #require(Rubric.sample().handFigures.agreement)
        #expect(abs(agreement - -8.0 / 45) < 1e-12)
    }

    @Test func `agreement is over the scale that most criteria have, the first of those that are as frequent`() {
        var rubric = Rubric.sample()
        for index in 1...2 { rubric.criteria[index].scale = .of(1, 2, 3, 4, 5) }
        // Raters say the same of a and d, and not of b and c.
        #expect(rubric.figures("0 1 2 3", "0 5 4 3").agreement == 1)
        rubric.criteria[3].scale = .of(1, 2, 3, 4, 5)
        #expect(rubric.figures("0 1 2 3", "0 5 4 3").agreement ?? 1 < 0.5)
        for index in 0...3 { rubric.criteria[index].scale = .of(0, index + 1) }
        #expect(rubric.figures("0 0 3 4", "0 2 0 0").agreement == nil)
    }

    @Test func `what is not in the rubric is as if it had been passed over`() {
        let rubric = Rubric.sample()
        var sheet = rubric.sheet("3 7 1 -1")
        sheet["unheard_of"] = .value(2)
        #expect(RubricFigures(rubric, sheets: [sheet]) == rubric.figures("3 _ 1 _"))
    }
}
