import KithModel
import Testing

/// Month after month against somebody who has groups of their own beside a withheld one, and moves their people at will.
@Suite struct FigureInsiderTests {
    private struct Seen: Equatable {
        let inside: [[Figure]]
        let outside: [[Figure]]
    }

    /// What is published beside a victim in the first place.
    private static func seen(_ victim: [Set<Int64>], _ own: [[Set<Int64>]], minimum: Int, export: Int) -> Seen {
        var network = Network(minimum: minimum)
        let releases = zip(victim, own).map { network.release([$0] + $1) }
        return Seen(inside: releases.map(\.figures), outside: releases.map { $0.coarsened(to: export) })
    }

    @Test(arguments: [(45, 50), (7, 4), (90, 5), (190, 5)])
    func `moving one's own groups month by month does not tell how many a withheld group is`(first: Int, second: Int) {
        // All of their people are others every month; one group grows, the other stands still.
        let months = 0..<11
        let own = months.map { month in
            [Network.people(first + month, from: 1000 * (month + 1)), Network.people(second, from: 100_000 * (month + 1))]
        }
        let seen = (0..<5).map { size in
            Self.seen(months.map { _ in Network.people(size) }, own, minimum: 5, export: 11)
        }
        #expect(seen.allSatisfy { $0 == seen[0] })
        #expect(Set(seen[0].inside.map { $0.map(\.band) }).count > 1, "nothing moved")
    }

    @Test func `whatever a withheld group's people do and others' do beside, the others' answers stay as they would be`() {
        var random = SmallRandom(seed: 11)
        let few = (0..<16).map(Network.chosen).filter { $0.count < 3 }
        for _ in 0..<3 {
            let own = (0..<3).map { _ in
                [100, 200].map { Network.people(24, from: $0).filter { _ in Bool.random(using: &random) } }
            }
            let told = Self.seen([[], [], []], own, minimum: 3, export: 5)
            for first in few {
                for second in few {
                    for third in few where Self.seen([first, second, third], own, minimum: 3, export: 5) != told {
                        Issue.record("\(first), \(second), \(third) beside \(own)")
                    }
                }
            }
        }
    }
}
