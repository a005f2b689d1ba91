import KithModel
import Testing

@Suite struct FigureReleaseTests {
    private func bands(_ release: FigureRelease) -> [String] { release.figures.map { $0.band?.description ?? "withheld" } }

    @Test func `groups and the network in all are told in bands, and the small ones withheld`() {
        let release = Network.first([4, 5, 12, 23, 0, 60, 9], minimum: 5)
        #expect(bands(release) == ["withheld", "5-10", "11-19", "20-49", "withheld", "50-99", "5-10", "50-199"])
        #expect(release.figures.map(\.key) == ["a", "b", "c", "d", "e", "f", "g", nil])
        #expect(release.figures.allSatisfy { $0.since == Network.start })
    }

    @Test(arguments: [
        ([4, 19], "11-49"), ([0, 19], "11-49"), ([19], "11-19"), ([5, 4, 4], "5-19"), ([5, 5], "5-49"), ([40, 60], "50-199"),
        ([4, 4, 4], "withheld"), ([3, 1], "withheld"), ([4, 1000], "1000+"), ([600, 600], "1000+"),
    ])
    func `the network in all is what the answers add up to`(counts: [Int], total: String) {
        #expect(bands(Network.first(counts, minimum: 5)).last == total)
    }

    @Test func `no one or two who come, leave or withdraw change any answer, whatever they compare`() {
        var random = SmallRandom(seed: 8)
        for _ in 0..<300 {
            var network = Network(minimum: 3)
            let groups = (0..<4).map { Network.people(Int.random(in: 0...12, using: &random), from: $0 * 100) }
            let first = network.release(groups)
            for _ in 0..<6 {
                var moved = groups
                for _ in 0..<2 {
                    let group = Int.random(in: 0..<4, using: &random)
                    let person = Int64(group * 100 + Int.random(in: 0...14, using: &random))
                    moved[group].formSymmetricDifference([person])
                }
                let later = network.release(moved)
                #expect(bands(later) == bands(first))
                #expect(later.figures.allSatisfy { $0.since == ($0.band == nil ? later.month : first.month) })
                #expect(later.basis == first.basis)
            }
        }
    }

    @Test func `a group's answer changes when enough of its own people do, whatever the others do`() {
        var random = SmallRandom(seed: 9)
        var worked = [0, 0]
        for _ in 0..<100 {
            var network = Network(minimum: 3)
            var last: FigureRelease?
            for _ in 0..<8 {
                let groups = (0..<4).map { group in
                    Set((0..<8).map { Int64(group * 100 + $0) }.filter { _ in Bool.random(using: &random) })
                }
                let release = network.release(groups)
                for (group, people) in groups.enumerated() {
                    let rest = last?.basis[group]
                    let isNew = rest.map { $0.people.symmetricDifference(people).count >= 3 } ?? true
                    worked[isNew ? 1 : 0] += 1
                    #expect(release.basis[group].people == (isNew ? people : rest?.people))
                    #expect(release.basis[group].band == (isNew ? Band.of(people.count, minimum: 3) : rest?.band))
                }
                last = release
            }
        }
        #expect(worked.allSatisfy { $0 > 300 }, "the sample tells nothing: \(worked)")
    }

    @Test func `slow changes add up from what an answer rests on, not from month to month`() {
        var network = Network(minimum: 5)
        var said: [String] = []
        for count in 9...15 { said.append(bands(network.release([Network.people(count)]))[0]) }
        #expect(said == ["5-10", "5-10", "5-10", "5-10", "5-10", "11-19", "11-19"])
    }

    @Test(arguments: 0...4) func `who joins one by one does not see how many were there before`(first: Int) {
        var network = Network(minimum: 5)
        let said = (0...6).map { bands(network.release([Network.people(first + $0)]))[0] }
        #expect(said == Array(repeating: "withheld", count: 5) + ["5-10", "5-10"])
    }

    @Test func `the network in all is as new as the newest answer it is made of`() {
        var network = Network(minimum: 5)
        _ = network.release([Network.people(30), Network.people(30, from: 100), []])
        let later = network.release([Network.people(38), Network.people(30, from: 100), []])
        let (first, second) = (Network.start, Network.start.next)
        #expect(later.figures.map(\.since) == [second, first, second, second])
        #expect(network.release([nil, Network.people(30, from: 100), []]).figures.last?.since == first)
    }

    @Test func `who withdrew is no longer counted after a year, however few changed`() throws {
        var network = Network(minimum: 5)
        _ = network.release([Network.people(5)])
        var releases: [FigureRelease] = []
        for _ in 1...12 { releases.append(network.release([Network.people(4)])) }
        #expect(releases.dropLast().allSatisfy { bands($0) == ["5-10", "5-10"] })
        #expect(releases.last.map(bands) == ["withheld", "withheld"])
        #expect(try #require(releases.last).basis.allSatisfy { !$0.people.contains(4) })
    }

    @Test func `a group that is gone is left out, and the others' answers stay`() {
        var network = Network(minimum: 5)
        let groups = [Network.people(20), Network.people(20, from: 100), Network.people(4, from: 200)]
        let first = network.release(groups)
        let second = network.release([groups[0], groups[1], nil])
        #expect(second.figures.dropLast() == first.figures.prefix(2))
        #expect(bands(second).last == "20-99")
    }

    @Test func `stopping and starting again is no way to ask twice`() {
        var network = Network(minimum: 5)
        let first = network.release([Network.people(10)])
        _ = network.release([nil])
        #expect(network.release([Network.people(11)]).figures[0] == first.figures[0])
        for _ in 3..<12 { _ = network.release([nil]) }
        #expect(bands(network.release([Network.people(11)]))[0] == "11-19")
    }

    @Test func `what a group that is gone rested on is kept no longer than a year`() {
        var network = Network(minimum: 5)
        _ = network.release([Network.people(10)])
        let kept = (1...12).map { _ in network.release([nil]).basis.count }
        #expect(kept == Array(repeating: 1, count: 11) + [0])
    }

    @Test func `the order of groups and of what was kept does not matter, and the same comes out each time`() {
        var random = SmallRandom(seed: 10)
        let months = (0..<4).map { _ in
            Network.keys.enumerated().map { place, key in
                FigureCell(key: key, people: Network.people(Int.random(in: 0...30, using: &random), from: place * 100))
            }
        }
        var (plain, mixed): ([FigureBasis], [FigureBasis]) = ([], [])
        for (place, cells) in months.enumerated() {
            let month = Network.start.adding(months: place)
            let one = FigureRelease(after: plain, cells: cells, minimum: 5, month: month)
            let other = FigureRelease(
                after: mixed.shuffled(using: &random), cells: cells.shuffled(using: &random), minimum: 5, month: month)
            #expect(one == other)
            #expect(one.coarsened(to: 11) == other.coarsened(to: 11))
            (plain, mixed) = (one.basis, other.basis)
        }
    }

    @Test func `where the minimum was raised, what it no longer allows is withheld at once`() {
        let first = Network.first([7, 30, 14], minimum: 5)
        let cells = [7, 30, 14].enumerated().map { place, count in
            FigureCell(key: Network.keys[place], people: Network.people(count, from: place * 1000))
        }
        let raised = FigureRelease(after: first.basis, cells: cells, minimum: 11, month: first.month.next)
        #expect(bands(raised) == ["withheld", "20-49", "11-19", "20-99"])
    }

    @Test func `a network of nobody, or of no groups, tells nothing`() {
        #expect(bands(Network.first([], minimum: 5)) == ["withheld"])
        #expect(bands(Network.first([0, 0], minimum: 5)) == ["withheld", "withheld", "withheld"])
        #expect(Network.first([], minimum: 5).coarsened(to: 11).map(\.band) == [nil])
    }
}
