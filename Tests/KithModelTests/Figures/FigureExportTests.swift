import KithModel
import Testing

/// What leaves the network, against somebody who sees nothing else and knows the rules.
@Suite struct FigureExportTests {
    struct Setting: CustomTestStringConvertible, Sendable {
        let inside: FigureAttackTests.Setting
        let minimum: Int
        var testDescription: String { "\(inside.testDescription), out over \(minimum)" }
    }

    static let settings = [
        Setting(inside: .init(groups: 2, most: 49, minimum: 5), minimum: 11),
        Setting(inside: .init(groups: 3, most: 19, minimum: 5), minimum: 11),
        Setting(inside: .init(groups: 3, most: 10, minimum: 3), minimum: 5),
        // The last is the smallest in which a total that was joined inside tells too much outside.
        Setting(inside: .init(groups: 4, most: 10, minimum: 3), minimum: 5),
    ]

    @Test(arguments: settings)
    func `totals minus parts leave a withheld group anything below the greater minimum`(setting: Setting) throws {
        var told = Knowledge<[Figure]>()
        FigureAttackTests.everyWorld(setting.inside) { counts in
            let seen = Network.first(counts, minimum: setting.inside.minimum).coarsened(to: setting.minimum)
            told.add(seen, hiding: counts + [counts.reduce(0, +)])
        }
        let weakest = try #require(told.weakest(telling: 1..<setting.minimum, among: 0..<setting.minimum))
        #expect(weakest.count == setting.minimum, "\(weakest)")
    }

    @Test(arguments: settings.dropLast())
    func `every answer is true and none is over fewer than the greater minimum`(setting: Setting) {
        FigureAttackTests.everyWorld(setting.inside) { counts in
            let release = Network.first(counts, minimum: setting.inside.minimum)
            for (figure, count) in zip(release.coarsened(to: setting.minimum), counts + [counts.reduce(0, +)]) {
                if let band = figure.band, band.least < setting.minimum || !band.holds(count) {
                    Issue.record("\(figure) of \(counts)")
                }
            }
        }
    }

    @Test func `it is made of the published figures alone`() {
        var made: [[Figure]: [Figure]] = [:]
        FigureAttackTests.everyWorld(.init(groups: 2, most: 49, minimum: 5)) { counts in
            let release = Network.first(counts, minimum: 5)
            let export = release.coarsened(to: 11)
            let again = FigureRelease.coarsened(release.figures, from: 5, to: 11, in: release.month)
            if made.updateValue(export, forKey: release.figures).map({ $0 != export }) ?? false || again != export {
                Issue.record("\(counts)")
            }
        }
        #expect(made.count > 20)
    }

    @Test func `how long a smaller band has stood does not leave`() throws {
        let (start, later) = (Network.start, Network.start.next)
        let figures = [
            Figure(key: "a", band: Band("5-10"), since: start), Figure(key: "b", band: Band("11-19"), since: start),
            Figure(key: nil, band: Band("20-49"), since: start),
        ]
        let export = FigureRelease.coarsened(figures, from: 5, to: 11, in: later)
        #expect(export[0] == Figure(key: "a", band: nil, since: later))
        #expect(export[1] == figures[1])
        #expect(export[2] == Figure(key: nil, band: Band("11-49"), since: later))
    }
}
