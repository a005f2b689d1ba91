import KithModel
import Testing

/// A group's answers in three months against somebody who knows the rules and some of its people, and tries every history.
/// Of more groups nothing has to be tried: what they tell is each their own (see FigureInsiderTests).
@Suite struct FigureHistoryTests {
    struct Setting: CustomTestStringConvertible, Sendable {
        let minimum: Int
        /// When releases are, in months from the first.
        var months = [0, 1, 2]
        /// The group is gone in the second.
        var stops = false
        var testDescription: String { "minimum \(minimum), months \(months)\(stops ? ", stops and starts" : "")" }
    }

    /// A group's answer, and the basis for the next.
    private struct Answer {
        let seen: Int
        let isWithheld: Bool
        let basis: [FigureBasis]
    }

    static let settings = [
        // Of months 0, 12 and 13 it holds too, and of groups of 0...10 over a minimum of 5 in all of these; not of a
        // minimum that is only just below where the next band begins, as 4 is.
        Setting(minimum: 2), Setting(minimum: 3), Setting(minimum: 3, months: [0, 1, 12]), Setting(minimum: 3, stops: true),
    ]

    /// Bit n: person n, of six, is there. Four is where a band ends, or that nobody can be more would be knowledge from
    /// outside.
    private static let worlds = (0..<64).filter { $0.nonzeroBitCount <= 4 }

    /// In the first month those who are there are the first of the known and of the others: nothing else tells them apart.
    private static func everyHistory(_ setting: Setting, known: Int, _ body: ([Int], [Answer]) -> Void) {
        var seen: [[Figure]: Int] = [:]
        func answer(_ previous: [FigureBasis], _ place: Int, _ people: Int) -> Answer {
            let isGone = setting.stops && place == 1
            let release = FigureRelease(
                after: previous, cells: isGone ? [] : [FigureCell(key: "a", people: Network.chosen(people))],
                minimum: setting.minimum, month: Network.start.adding(months: setting.months[place]))
            let next = seen.count
            let number = seen[release.figures, default: next]
            seen[release.figures] = number
            return Answer(seen: number, isWithheld: !isGone && release.figures[0].band == nil, basis: release.basis)
        }
        var lasts: [[FigureBasis]: [Answer]] = [:]
        for first in worlds where [first >> known, first & ((1 << known) - 1)].allSatisfy({ $0 & ($0 + 1) == 0 }) {
            let one = answer([], 0, first)
            for second in setting.stops ? [0] : worlds {
                let two = answer(one.basis, 1, second)
                let threes = lasts[two.basis] ?? worlds.map { answer(two.basis, 2, $0) }
                lasts[two.basis] = threes
                for (third, three) in zip(worlds, threes) { body([first, second, third], [one, two, three]) }
            }
        }
    }

    @Test(arguments: settings)
    func `whoever knows some of a group's people is left as many counts of the others as they are short of the minimum`(
        setting: Setting
    ) throws {
        for known in 0..<setting.minimum {
            var (counts, changes) = (Knowledge<Int>(), Knowledge<Int>())
            Self.everyHistory(setting, known: known) { history, answers in
                let own = history.map { $0 & ((1 << known) - 1) }
                let seen = (answers.map(\.seen) + own).reduce(0) { $0 << 8 | $1 }
                let others = history.map { $0 >> known }
                counts.add(seen, hiding: zip(others, answers).map { $1.isWithheld ? $0.nonzeroBitCount : 63 })
                let steps = setting.stops ? [(0, 2)] : [(0, 1), (1, 2)]
                changes.add(seen, hiding: steps.map { (others[$0] ^ others[$1]).nonzeroBitCount })
            }
            let left = setting.minimum - known
            let count = try #require(counts.weakest(telling: 0..<setting.minimum, among: 0..<setting.minimum))
            #expect(count.count == left, "\(known) known: \(count)")
            let change = try #require(changes.weakest(telling: 1..<setting.minimum, among: 0..<63))
            #expect(change.count >= left, "\(known) known: \(change)")
        }
    }

    @Test(arguments: [2, 3, 5])
    func `fewer than the minimum who come and go change nothing at all`(minimum: Int) {
        for first in 0..<64 {
            var network = Network(minimum: minimum)
            let before = network.release([Network.chosen(first)])
            for second in 0..<64 where (first ^ second).nonzeroBitCount < minimum {
                var later = network
                let after = later.release([Network.chosen(second)])
                if after.figures.map(\.band) != before.figures.map(\.band) || after.basis != before.basis
                    || after.figures.contains(where: { $0.since != ($0.band == nil ? after.month : before.month) })
                {
                    Issue.record("\(first), then \(second)")
                }
            }
        }
    }
}
