import KithModel

/// A rubric of any shape with sheets that hold any answers; values rarer or more frequent, down to none.
struct GeneratedRound {
    var rubric: Rubric
    var sheets: [RubricSheet]

    static let scales: [[Rubric.Choice]] = [
        Rubric.usualScale, .of(1, 2, 3, 4, 5), .of(-2, -1, 0, 1, 2), .of(0, 10), .of(0, 1, 3), .of(-100, -7, 1, 100),
    ]

    init(_ random: inout SmallRandom) {
        let isMixed = Int.random(in: 0..<2, using: &random) == 0
        let usual = GeneratedRound.scales.randomElement(using: &random) ?? []
        let criteria = (0..<Int.random(in: 1...12, using: &random)).map { number in
            let other = Int.random(in: 0..<3, using: &random) == 0 ? GeneratedRound.scales.randomElement(using: &random) : nil
            return Rubric.Criterion(
                key: "c\(number)", title: "Criterion", scale: isMixed ? other ?? usual : usual,
                isReversed: Int.random(in: 0..<3, using: &random) == 0)
        }
        let subscales = (0..<Int.random(in: 0...3, using: &random)).map { number in
            let some = criteria.shuffled(using: &random).prefix(Int.random(in: 1...criteria.count, using: &random))
            return Rubric.Subscale(key: "s\(number)", title: "Subscale", criteria: some.map(\.key))
        }
        rubric = Rubric(
            name: "generated", title: "Generated", purpose: .service, source: "none", criteria: criteria, subscales: subscales,
            scoring: Rubric.Scoring.allCases.randomElement(using: &random) ?? .mean,
            minimumAnswered: Bool.random(using: &random) ? nil : Int.random(in: 1...(criteria.count + 1), using: &random))
        let (values, others) = (Int.random(in: 0...10, using: &random), Int.random(in: 0...4, using: &random))
        sheets = (0..<Int.random(in: 0...9, using: &random)).map { _ in
            var sheet = RubricSheet()
            for criterion in criteria {
                switch Int.random(in: 0..<(values + others + 1), using: &random) {
                case ..<values: sheet[criterion.key] = criterion.values.randomElement(using: &random).map { .value($0) }
                case values..<(values + others): sheet[criterion.key] = Bool.random(using: &random) ? .notApplicable : .unknown
                default: break
                }
            }
            return sheet
        }
    }
}
