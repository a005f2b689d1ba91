import Foundation
import Testing

/// Random histories of decisions, on the timetable and on a list that is kept by hand.
///
/// `KITH_HISTORIES` says how many, `KITH_SEED` from where on. Of a debug build the usual number takes about half a minute;
/// 10 000 are for a release build.
@Suite struct DecisionPropertyTests {
    private static let histories = ProcessInfo.processInfo.environment["KITH_HISTORIES"].flatMap(Int.init) ?? 200
    private static let first = ProcessInfo.processInfo.environment["KITH_SEED"].flatMap(UInt64.init) ?? 1

    @Test func `whatever is decided, meetings are as if they had been written down one by one`() {
        var tally: [String: Int] = [:]
        for seed in Self.first..<Self.first + UInt64(Self.histories) {
            var history = DecisionHistory(seed: seed)
            do {
                try history.run()
            } catch {
                Issue.record("\(error)")
                return
            }
            tally.merge(history.tally) { $0 + $1 }
        }
        let decisions = ["cancel", "restore", "move", "close", "lift", "split", "end", "open", "markHeld", "markBlank"]
        for decision in decisions where Self.histories >= 200 {
            #expect(tally[decision] ?? 0 > Self.histories / 25, "\(tally)")
        }
    }
}
