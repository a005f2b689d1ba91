import KithCourier
import KithWire
import Testing

@Suite struct ChannelHealthTests {
    private func rule(
        _ health: inout ChannelHealth, _ verdict: Verdict, _ message: String = "m", others: Int = 0, at now: Int64 = 0
    ) -> ChannelHealth.Ruling {
        health.rule(Handover(verdict, "what"), on: message, othersInHand: others, at: now, chance: 0.5)
    }

    private func outcomes(_ ruling: ChannelHealth.Ruling) -> [String] {
        ruling.settlements.map { "\($0.message) \($0.outcome)" + ($0.after.map { " \($0)" } ?? "") }
    }

    @Test func `what is said of a message is told of it`() {
        var health = ChannelHealth()
        #expect(outcomes(rule(&health, .accepted)) == ["m accepted"])
        #expect(outcomes(rule(&health, .refused)) == ["m refused"])
        #expect(outcomes(rule(&health, .later(after: 300))) == ["m later 300"])
        #expect(outcomes(rule(&health, .inDoubt)) == ["m in_doubt"])
        #expect(health.restsUntil == nil)
    }

    @Test func `a channel at fault rests longer each time, is reported once, and its messages wait`() {
        var health = ChannelHealth()
        var now: Int64 = 0
        var waits: [Int64] = []
        var reports = 0
        for _ in 0..<9 {
            let ruling = rule(&health, .misconfigured, at: now)
            #expect(outcomes(ruling) == ["m later"])
            #expect(ruling.stops)
            reports += ruling.report == nil ? 0 : 1
            let until = health.restsUntil ?? 0
            waits.append((until - now) / 1000)
            now = until
            health.wake(at: now)
            #expect(health.restsUntil == nil && health.isOnTrial)
        }
        #expect(waits == [60, 120, 240, 480, 960, 1920, 3600, 3600, 3600])
        #expect(reports == 1)
        #expect(rule(&health, .accepted, at: now).report == .carriesAgain)
        #expect(!health.isOnTrial)
        #expect(rule(&health, .accepted, at: now).report == nil)
    }

    @Test func `a server that is away is asked again sooner`() {
        var health = ChannelHealth()
        #expect(outcomes(rule(&health, .unsent)) == ["m later"])
        #expect(health.restsUntil == 5000)
        #expect(!health.sawFault)
    }

    @Test func `asked for a rest, a channel takes it, for as long as the longest that was asked for`() {
        var health = ChannelHealth()
        let first = rule(&health, .busy(seconds: 20), "a", others: 2, at: 1000)
        #expect(outcomes(first) == ["a later 20"] && first.stops && first.after == 20)
        #expect(first.report == .restsAsAsked(seconds: 20, what: "what"))
        #expect(rule(&health, .busy(seconds: 30), "b", others: 1, at: 2000).report == nil)
        #expect(rule(&health, .busy(seconds: 5), "c", at: 3000).report == nil)
        #expect(health.restsUntil == 32_000 && !health.sawFault)
        // Then one, to see; and a rest that was asked for makes no later one longer.
        health.wake(at: 32_000)
        #expect(health.restsUntil == nil && health.isOnTrial)
        #expect(outcomes(rule(&health, .accepted, at: 32_000)) == ["m accepted"] && !health.isOnTrial)
        _ = rule(&health, .unsent, at: 40_000)
        #expect(health.restsUntil == 45_000)
    }

    @Test func `several connections that fail together are one rest`() {
        var health = ChannelHealth()
        _ = rule(&health, .unsent, others: 3)
        for _ in 0..<3 { #expect(rule(&health, .unsent, at: 100).report == nil) }
        #expect(health.restsUntil == 5000)
    }

    @Test func `one that is barred among others that are not is refused`() {
        var health = ChannelHealth()
        #expect(outcomes(rule(&health, .barred, "a", others: 2)) == [])
        #expect(outcomes(rule(&health, .accepted, "b", others: 1)) == ["a refused", "b accepted"])
        #expect(outcomes(rule(&health, .barred, "c", others: 0)) == ["c refused"])
        #expect(health.restsUntil == nil)
    }

    @Test func `three that are barred in a row are the channel's fault, and wait`() {
        var health = ChannelHealth()
        #expect(outcomes(rule(&health, .barred, "a", others: 2)) == [])
        #expect(outcomes(rule(&health, .barred, "b", others: 1)) == [])
        #expect(outcomes(rule(&health, .barred, "c", others: 0)) == ["a later", "b later", "c later"])
        #expect(health.restsUntil != nil && health.sawFault)
        // And so is the one that is tried afterwards.
        let now = health.restsUntil ?? 0
        health.wake(at: now)
        #expect(outcomes(rule(&health, .barred, "d", at: now)) == ["d later"])
        #expect(health.restsUntil != nil)
    }

    @Test func `a barred one is not kept back when nothing else comes`() {
        var health = ChannelHealth()
        #expect(outcomes(rule(&health, .barred, "a", others: 1)) == [])
        #expect(outcomes(rule(&health, .later(after: nil), "b", others: 0)) == ["b later", "a refused"])
        #expect(health.release() == [])
    }

    @Test func `no further message is risked after three that are doubtful`() {
        var health = ChannelHealth()
        for _ in 0..<2 { #expect(!rule(&health, .inDoubt).stops) }
        #expect(rule(&health, .inDoubt).stops)
        #expect(health.restsUntil != nil)
    }

    @Test func `as much is in hand as goes out in twenty seconds`() {
        var pace = Pace(connections: 2)
        #expect(pace.room == 8)
        pace.note(milliseconds: 0)
        #expect(pace.room == 100)
        pace = Pace(connections: 2)
        pace.note(milliseconds: 10_000)
        #expect(pace.room == 4)
        pace = Pace(connections: 3)
        pace.note(milliseconds: 100_000)
        #expect(pace.room == 3)
    }
}
