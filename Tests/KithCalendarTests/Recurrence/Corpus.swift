import KithModel

/// Generated rules with what the brute force makes of them.
enum Corpus {
    struct Entry: Sendable {
        let rule: GeneratedRule
        let expected: [CivilDateTime]
    }

    static let entries: [Entry] = {
        var random = SeededRandom(seed: 5545)
        return (0..<3600).map { _ in
            let rule = GeneratedRule(using: &random)
            return Entry(rule: rule, expected: BruteForce(rule: rule).occurrences())
        }
    }()
}
