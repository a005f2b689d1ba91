import KithModel
import Testing

/// What leaves the network, beside what is told inside; FigureAttackTests has those who see nothing else.
@Suite struct FigureExportTests {
    private static let start = Network.start

    private func group(_ key: String, _ band: String, since: Month = start) -> Figure {
        Figure(key: key, band: Band(band), since: since)
    }

    @Test func `it is made of the groups' published figures alone`() {
        var made: [[Figure]: [Figure]] = [:]
        for counts in FigureAttackTests.everyWorld(.init(groups: 2, most: 50, minimum: 5)) {
            let release = Network.first(counts, minimum: 5)
            let export = release.coarsened(to: 11)
            let again = FigureRelease.coarsened(release.figures.dropLast(), from: 5, to: 11, in: release.month)
            if made.updateValue(export, forKey: release.figures).map({ $0 != export }) ?? false || again != export {
                Issue.record("\(counts)")
            }
        }
        #expect(made.count == 25)
    }

    @Test func `the smaller groups are withheld, and add to the total what they may be outside`() {
        let figures = [group("a", "5-10"), group("b", "11-19"), group("c", "20-49")]
        let export = FigureRelease.coarsened(figures, from: 5, to: 11, in: Self.start)
        #expect(export.map { $0.band?.description } == [nil, "11-19", "20-49", "20-99"])
    }

    @Test func `how long a smaller band has stood does not leave`() {
        let (start, later) = (Self.start, Self.start.next)
        let export = FigureRelease.coarsened([group("a", "5-10"), group("b", "11-19")], from: 5, to: 11, in: later)
        #expect(export[0] == Figure(key: "a", band: nil, since: later))
        #expect(export[1] == group("b", "11-19"))
        #expect(export[2] == Figure(key: nil, band: Band("11-49"), since: start))
    }

    @Test func `a smaller group that is worked out anew leaves the export as it was`() {
        let before = FigureRelease.coarsened([group("a", "5-10"), group("b", "11-19")], from: 5, to: 11, in: Self.start)
        for band in ["5-10", "withheld"] {
            let moved = [group("a", band, since: Self.start.next), group("b", "11-19")]
            let after = FigureRelease.coarsened(moved, from: 5, to: 11, in: Self.start)
            #expect(after == before)
        }
    }
}
