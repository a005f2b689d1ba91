import KithModel
import Testing

@Suite struct FigureReleaseTests {
    private func bands(_ release: FigureRelease) -> [String] { release.figures.map { $0.band?.description ?? "withheld" } }

    @Test func `groups and the network in all are told in bands, and the small ones withheld`() {
        let release = Network.first([4, 5, 12, 23, 0, 60, 9], minimum: 5)
        #expect(bands(release) == ["withheld", "5-10", "11-19", "20-49", "withheld", "50-99", "5-10", "100-199"])
        #expect(release.figures.map(\.key) == ["a", "b", "c", "d", "e", "f", "g", nil])
        #expect(release.figures.allSatisfy { $0.since == Network.start })
    }

    @Test func `a total that would give a group away by subtraction is told less of`() {
        // One of 4 beside one of 19: 20-49 would say that there is somebody.
        #expect(bands(Network.first([4, 19], minimum: 5)) == ["withheld", "11-19", "11-49"])
        #expect(bands(Network.first([3, 1], minimum: 5)) == ["withheld", "withheld", "withheld"])
        #expect(bands(Network.first([4, 4, 4], minimum: 5)) == ["withheld", "withheld", "withheld", "5-19"])
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

    @Test func `a group's answer changes only with enough of its own people, however much the others change`() {
        var random = SmallRandom(seed: 9)
        var (changes, worked) = (0, 0)
        for _ in 0..<200 {
            var network = Network(minimum: 3)
            var rests = [Set<Int64>](repeating: [], count: 4)
            var last: [Figure]?
            for _ in 0..<8 {
                let groups = (0..<4).map { group in
                    Set((0..<8).map { Int64(group * 100 + $0) }.filter { _ in Bool.random(using: &random) })
                }
                let release = network.release(groups)
                for group in 0..<4 {
                    let isLarge = rests[group].symmetricDifference(groups[group]).count >= 3
                    let told = release.basis.first { $0.key == Network.keys[group] }?.people
                    if told != rests[group] {
                        worked += 1
                        #expect(isLarge && told == groups[group])
                    } else if let last {
                        #expect(release.figures[group].band == last[group].band)
                    }
                    if let last, release.figures[group].band != last[group].band { changes += 1 }
                    rests[group] = told ?? []
                }
                last = release.figures
            }
        }
        #expect(changes > 500 && worked > 2000, "the sample tells nothing: \(changes), \(worked)")
    }

    @Test func `slow changes add up from what an answer rests on, not from month to month`() {
        var network = Network(minimum: 5)
        var said: [String] = []
        for count in 9...15 { said.append(bands(network.release([Network.people(count)]))[0]) }
        #expect(said == ["5-10", "5-10", "5-10", "5-10", "5-10", "11-19", "11-19"])
    }

    @Test func `the network in all says from when its band has stood, not when it was looked at`() {
        var network = Network(minimum: 5)
        _ = network.release([Network.people(30), Network.people(30, from: 100)])
        let later = network.release([Network.people(38), Network.people(30, from: 100)])
        #expect(later.figures.map(\.since) == [Network.start.next, Network.start, Network.start])
    }

    @Test func `a total that is newer than its groups does not tell how few joined them`() {
        var network = Network(minimum: 5)
        let before = network.release((0..<4).map { Network.people(49, from: $0 * 100) })
        #expect(bands(before)[4] == "100-199")
        // 212 in all, of whom the groups' answers allow 196.
        let after = network.release((0..<4).map { Network.people(53, from: $0 * 100) })
        #expect(after.basis.last?.worked == after.month)
        #expect(after.figures == before.figures)
    }

    @Test func `who withdrew is no longer counted after a year, however few changed`() throws {
        var network = Network(minimum: 5)
        _ = network.release([Network.people(5)])
        var releases: [FigureRelease] = []
        for _ in 1...12 { releases.append(network.release([Network.people(4)])) }
        #expect(releases.dropLast().allSatisfy { bands($0) == ["5-10", "5-10"] })
        #expect(releases.last.map(bands) == ["withheld", "withheld"])
        #expect(try #require(releases.last).basis.allSatisfy { !$0.people.contains(4) && !$0.counted.contains(4) })
    }

    @Test func `a month in which others change works out anew what is a year old`() {
        var network = Network(minimum: 5)
        _ = network.release([Network.people(10), []])
        for month in 1...11 {
            let joined = network.release([Network.people(11), month < 6 ? [] : Network.people(20, from: 100)])
            #expect(bands(joined)[0] == "5-10")
        }
        #expect(bands(network.release([Network.people(11), Network.people(40, from: 100)]))[0] == "11-19")
    }

    @Test func `a group that is gone is left out, and its people neither hasten nor hold up a change`() {
        for gone in 0...4 {
            var network = Network(minimum: 5)
            let (others, left) = ([Network.people(20), Network.people(20, from: 100)], Network.people(gone, from: 200))
            let first = network.release([others[0], others[1], left])
            let second = network.release([others[0], others[1].subtracting([100, 101, 102, 103]), nil])
            #expect(second.figures.map(\.key) == ["a", "b", nil])
            #expect(second.figures.last == first.figures.last)
        }
    }

    @Test func `stopping and starting again is no way to ask twice`() {
        var network = Network(minimum: 5)
        let first = network.release([Network.people(30, from: 100), Network.people(10)])
        _ = network.release([Network.people(60, from: 100), nil])
        let back = network.release([Network.people(30, from: 100), Network.people(11)])
        #expect(back.figures[1] == first.figures[1])
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
        #expect(bands(raised) == ["withheld", "20-49", "11-19", bands(first)[3]])
    }

    @Test func `a network of nobody, or of no groups, tells nothing`() {
        #expect(bands(Network.first([], minimum: 5)) == ["withheld"])
        #expect(bands(Network.first([0, 0], minimum: 5)) == ["withheld", "withheld", "withheld"])
        #expect(Network.first([], minimum: 5).coarsened(to: 11).map(\.band) == [nil])
    }
}
