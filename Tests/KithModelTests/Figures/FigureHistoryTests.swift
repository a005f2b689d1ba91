import KithModel
import Testing

/// Successive months against somebody who knows the rules, tries every history and may know one person's own.
@Suite struct FigureHistoryTests {
    struct Setting: CustomTestStringConvertible, Sendable {
        let groups: Int
        let most: Int
        let minimum: Int
        /// The last group is gone in the second month.
        var closes = false
        var testDescription: String { "\(groups) groups of 0...\(most), minimum \(minimum)\(closes ? ", one closes" : "")" }
    }

    /// What one group may go through; all that matters of it, since members are told apart by nothing.
    private struct Course {
        let before: Set<Int64>
        let after: Set<Int64>?
    }

    static let settings = [
        // Of three groups of 0...4 in both months, and of two of 0...10, it holds too; those take a minute.
        Setting(groups: 1, most: 10, minimum: 5),
        Setting(groups: 2, most: 4, minimum: 2), Setting(groups: 2, most: 4, minimum: 3),
        Setting(groups: 2, most: 4, minimum: 2, closes: true), Setting(groups: 2, most: 4, minimum: 3, closes: true),
        Setting(groups: 3, most: 4, minimum: 3, closes: true),
    ]

    private static func courses(_ setting: Setting, closing: Bool) -> [Course] {
        (0...setting.most).flatMap { count -> [Course] in
            let before = Network.people(count)
            if closing { return [Course(before: before, after: nil)] }
            return (0...count).flatMap { staying in
                (0...(setting.most - staying)).map { coming in
                    Course(before: before, after: Network.people(staying).union(Network.people(coming, from: 100)))
                }
            }
        }
    }

    private static let known: Int64 = 999

    /// `own`: in which months somebody who is known is in the first group besides.
    private static func everyHistory(
        _ setting: Setting, with own: [Bool] = [false, false], _ body: ([Course], [[Figure]]) -> Void
    ) {
        var firsts: [[Int]: (Network, [Figure])] = [:]
        let extra = own.map { $0 ? Set([known]) : [] }
        func go(_ chosen: [Course]) {
            if chosen.count < setting.groups {
                let isLast = chosen.count == setting.groups - 1
                for course in courses(setting, closing: setting.closes && isLast) {
                    if !chosen.isEmpty {
                        go(chosen + [course])
                        continue
                    }
                    let both = Course(before: course.before.union(extra[0]), after: course.after?.union(extra[1]))
                    if max(both.before.count, both.after?.count ?? 0) <= setting.most { go([both]) }
                }
                return
            }
            let counts = chosen.map(\.before.count)
            if firsts[counts] == nil {
                var network = Network(minimum: setting.minimum)
                let figures = network.release(chosen.map(\.before)).figures
                firsts[counts] = (network, figures)
            }
            guard let (first, figures) = firsts[counts] else { return }
            var network = first
            body(chosen, [figures, network.release(chosen.map(\.after)).figures])
        }
        go([])
    }

    /// Counts where they are withheld, and 63, which is asked about nowhere, where they are told.
    private static func withheld(_ counts: [Int], _ figures: [Figure]) -> [Int] {
        counts.enumerated().map { place, count -> Int in
            let key = place == counts.count - 1 ? nil : Network.keys[place]
            return figures.first { $0.key == key }?.band == nil ? count : 63
        }
    }

    private static func counts(_ groups: [Set<Int64>?]) -> [Int] {
        let counts = groups.map { $0?.count ?? 0 }
        return counts + [counts.reduce(0, +)]
    }

    @Test(arguments: settings)
    func `two months leave a withheld group anything below the minimum in either, and any small change uncertain`(
        setting: Setting
    ) throws {
        var counts = Knowledge<[[Figure]]>()
        var changes = Knowledge<[[Figure]]>()
        Self.everyHistory(setting) { history, seen in
            let (before, after) = (Self.counts(history.map(\.before)), Self.counts(history.map(\.after)))
            counts.add(seen, hiding: Self.withheld(before, seen[0]) + Self.withheld(after, seen[1]))
            changes.add(seen, hiding: history.map { $0.after.map($0.before.symmetricDifference)?.count ?? 63 })
        }
        let weakest = try #require(counts.weakest(telling: 1..<setting.minimum, among: 0..<setting.minimum))
        #expect(weakest.count == setting.minimum, "\(weakest)")
        let change = try #require(changes.weakest(telling: 1..<setting.minimum, among: 0..<63))
        #expect(change.count >= setting.minimum, "\(change)")
    }

    @Test(arguments: [2, 3], [false, true])
    func `whoever knows when one person came and left learns no more about the others`(minimum: Int, closes: Bool) throws {
        struct Seen: Hashable {
            var own: [Bool]
            var answers: [[Figure]]
        }
        let setting = Setting(groups: 2, most: 4, minimum: minimum, closes: closes)
        var counts = Knowledge<Seen>()
        var changes = Knowledge<Seen>()
        for own in [[false, false], [false, true], [true, false], [true, true]] {
            Self.everyHistory(setting, with: own) { history, answers in
                let seen = Seen(own: own, answers: answers)
                let others = history.map { [$0.before, $0.after ?? []].map { $0.subtracting([Self.known]) } }
                let hidden = (0..<2).flatMap { month in
                    Array(Self.withheld(others.map(\.[month].count) + [63], answers[month]).dropLast())
                }
                counts.add(seen, hiding: hidden)
                changes.add(
                    seen,
                    hiding: zip(history, others).map { $0.after == nil ? 63 : $1[0].symmetricDifference($1[1]).count })
            }
        }
        // Of those who are withheld together with the one who is known, one fewer can be.
        let weakest = try #require(counts.weakest(telling: 1..<minimum, among: 0..<minimum - 1))
        #expect(weakest.count == minimum - 1, "\(weakest)")
        let change = try #require(changes.weakest(telling: 1..<minimum, among: 0..<63))
        #expect(change.count >= minimum - 1, "\(change)")
    }
}
