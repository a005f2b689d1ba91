import KithModel
import Testing

/// One month's answers against somebody who knows the rules and tries every world.
@Suite struct FigureAttackTests {
    struct Setting: CustomTestStringConvertible, Sendable {
        let groups: Int
        let most: Int
        let minimum: Int
        var testDescription: String { "\(groups) groups of 0...\(most), minimum \(minimum)" }
    }

    /// The most is where a band ends, or that nobody can be more would be knowledge from outside.
    static let settings = [
        Setting(groups: 1, most: 49, minimum: 5), Setting(groups: 2, most: 19, minimum: 5),
        Setting(groups: 3, most: 10, minimum: 2), Setting(groups: 3, most: 10, minimum: 3),
        Setting(groups: 3, most: 10, minimum: 4), Setting(groups: 4, most: 4, minimum: 2),
        Setting(groups: 4, most: 4, minimum: 3), Setting(groups: 5, most: 4, minimum: 3),
    ]

    /// Calls with the counts of every world.
    static func everyWorld(_ setting: Setting, _ body: ([Int]) -> Void) {
        var counts = Array(repeating: 0, count: setting.groups)
        while true {
            body(counts)
            guard let place = counts.lastIndex(where: { $0 < setting.most }) else { return }
            counts[place] += 1
            for after in counts.indices where after > place { counts[after] = 0 }
        }
    }

    @Test(arguments: settings)
    func `totals minus parts leave a withheld group, and the network in all, anything below the minimum`(
        setting: Setting
    ) throws {
        var told = Knowledge<[Figure]>()
        Self.everyWorld(setting) { counts in
            let total = counts.reduce(0, +)
            told.add(Network.first(counts, minimum: setting.minimum).figures, hiding: counts + [total])
        }
        let weakest = try #require(told.weakest(telling: 1..<setting.minimum, among: 0..<setting.minimum))
        #expect(weakest.count == setting.minimum, "\(weakest)")
    }

    @Test(arguments: settings)
    func `nested groups of groups leave as many values where one is below the minimum`(setting: Setting) throws {
        var told = Knowledge<[Figure]>()
        Self.everyWorld(setting) { counts in
            let sums = (1..<(1 << counts.count)).map { chosen in
                counts.indices.reduce(0) { $0 + (chosen >> $1 & 1 == 1 ? counts[$1] : 0) }
            }
            told.add(Network.first(counts, minimum: setting.minimum).figures, hiding: sums)
        }
        let weakest = try #require(told.weakest(telling: 1..<setting.minimum, among: 0..<64))
        #expect(weakest.count >= setting.minimum, "\(weakest)")
    }

    @Test(arguments: settings)
    func `every answer is true and none is over fewer than the minimum`(setting: Setting) {
        Self.everyWorld(setting) { counts in
            let figures = Network.first(counts, minimum: setting.minimum).figures
            for (figure, count) in zip(figures, counts + [counts.reduce(0, +)]) {
                if let band = figure.band, band.least < setting.minimum || !band.holds(count) {
                    Issue.record("\(figure) of \(counts)")
                }
                if figure.key != nil, figure.band == nil, count >= setting.minimum { Issue.record("lost: \(figure)") }
            }
        }
    }
}
