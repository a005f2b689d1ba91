import KithModel
import Testing

/// One month's answers against somebody who knows the rules and tries every world.
@Suite struct FigureAttackTests {
    struct Setting: CustomTestStringConvertible, Sendable {
        let groups: Int
        let most: Int
        let minimum: Int
        /// Set where only what leaves the network is seen.
        var export: Int?
        var testDescription: String {
            "\(groups) groups of 0...\(most), minimum \(minimum)" + (export.map { ", out over \($0)" } ?? "")
        }
    }

    static let settings = [
        Setting(groups: 1, most: 59, minimum: 5), Setting(groups: 2, most: 21, minimum: 5),
        Setting(groups: 3, most: 11, minimum: 3), Setting(groups: 4, most: 5, minimum: 2),
        Setting(groups: 4, most: 5, minimum: 4), Setting(groups: 2, most: 30, minimum: 5, export: 11),
        Setting(groups: 3, most: 11, minimum: 3, export: 5),
    ]

    /// The counts of every world.
    static func everyWorld(_ setting: Setting) -> [[Int]] {
        (0..<setting.groups).reduce([[]]) { worlds, _ in
            worlds.flatMap { world in (0...setting.most).map { world + [$0] } }
        }
    }

    private static func seen(_ counts: [Int], _ setting: Setting) -> [Figure] {
        let release = Network.first(counts, minimum: setting.minimum)
        return setting.export.map(release.coarsened) ?? release.figures
    }

    @Test(arguments: settings)
    func `every answer is true, and leaves every group anything that its own allows, whatever the others are`(
        setting: Setting
    ) {
        let minimum = setting.export ?? setting.minimum
        var worlds: [[Figure]: Int] = [:]
        for counts in Self.everyWorld(setting) {
            let figures = Self.seen(counts, setting)
            worlds[figures, default: 0] += 1
            for (figure, count) in zip(figures, counts + [counts.reduce(0, +)]) {
                if let band = figure.band {
                    if band.least < minimum || !band.holds(count) { Issue.record("\(figure) of \(counts)") }
                } else if figure.key != nil, count >= minimum {
                    Issue.record("lost: \(figure) of \(counts)")
                }
            }
        }
        // As many worlds look the same as there are choices of a count for each group by itself.
        for (figures, count) in worlds {
            let choices = figures.filter { $0.key != nil }.reduce(1) { product, figure in
                product * (figure.band.map { min($0.most ?? .max, setting.most) - $0.least + 1 } ?? minimum)
            }
            #expect(count == choices, "\(figures)")
        }
    }

    @Test(arguments: settings)
    func `nothing at all changes with the people of a withheld group`(setting: Setting) {
        let minimum = setting.export ?? setting.minimum
        var told: [[Int]: [Figure]] = [:]
        for counts in Self.everyWorld(setting) {
            let figures = Self.seen(counts, setting)
            let first = told[counts.map { $0 < minimum ? 0 : $0 }, default: figures]
            told[counts.map { $0 < minimum ? 0 : $0 }] = first
            if figures != first { Issue.record("\(counts): \(figures), not \(first)") }
        }
        #expect(told.count > 1)
    }
}
