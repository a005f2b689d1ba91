import KithModel
import Testing

@Suite struct DeliveringTests {
    private static let start = Instant(seconds: 1_800_000_000)
    private static func at(_ seconds: Int64) -> Instant { start.adding(seconds: seconds) }

    /// By reference, so that what it answers can be expected where it is asked.
    @dynamicMemberLookup
    private final class Message {
        var it: Delivering

        init(_ it: Delivering) { self.it = it }

        subscript<Value>(dynamicMember path: KeyPath<Delivering, Value>) -> Value { it[keyPath: path] }
        func claim(at now: Instant) -> Bool { it.claim(at: now) }
        func settle(_ outcome: Delivering.Outcome, at now: Instant, chance: Double) -> Bool {
            it.settle(outcome, at: now, chance: chance)
        }
        func pass(to now: Instant, chance: Double) -> Bool { it.pass(to: now, chance: chance) }
        func retry(at now: Instant) -> Bool { it.retry(at: now) }
        func drop(_ why: Delivering.Reason) -> Bool { it.drop(why) }
    }

    private func message(until: Int64 = 172_800) -> Message { Message(Delivering(from: Self.at(0), until: Self.at(until))) }

    @Test func `it goes out once, and is sent for good`() {
        let message = message()
        #expect(message.claim(at: Self.at(-1)) == false)
        #expect(message.claim(at: Self.at(0)))
        #expect(message.claim(at: Self.at(1)) == false, "two couriers")
        #expect(message.lease == Self.at(300))
        #expect(message.settle(.accepted, at: Self.at(2), chance: 0.5))
        #expect(message.state == .sent)
        #expect(message.settle(.refused, at: Self.at(3), chance: 0.5) == false)
        let stays = message.it
        #expect(message.drop(.changed) == false && message.retry(at: Self.at(4)) == false)
        #expect(message.pass(to: Self.at(10_000_000), chance: 0) == false)
        #expect(message.it == stays && message.state == .sent)
    }

    @Test func `a courier that vanished may have sent it, so it is repeated once and then looked at`() {
        let message = message()
        #expect(message.claim(at: Self.at(0)))
        #expect(message.pass(to: Self.at(299), chance: 0.5) == false)
        #expect(message.pass(to: Self.at(300), chance: 0.5))
        #expect(message.state == .waiting && message.doubts == 1)
        #expect(message.claim(at: Self.at(400)))
        #expect(message.pass(to: Self.at(700), chance: 0.5))
        #expect(message.state == .uncertain)
        // It may still tell that it had been taken, which is a fact.
        #expect(message.settle(.accepted, at: Self.at(701), chance: 0.5))
        #expect(message.state == .sent)
    }

    @Test func `what fails for now waits longer each time, and is parked after a day`() {
        let message = message()
        var (now, waits) = (Self.at(0), [Int64]())
        while message.state == .waiting {
            #expect(message.claim(at: now))
            #expect(message.settle(.later(after: nil), at: now, chance: 0.5))
            waits.append(message.from.seconds - now.seconds)
            now = max(message.from, now.adding(seconds: 1))
        }
        #expect(waits.prefix(5) == [60, 120, 240, 480, 960])
        #expect(waits.max() == 7200)
        #expect(message.reason == .unreachable && message.state == .parked)
        #expect(now.seconds - Self.start.seconds <= 86_401)
        #expect(message.retry(at: now) && message.state == .waiting && message.since == nil)
    }

    @Test(arguments: [(nil, 60), (10, 60), (600, 600), (999_999, 86_400)] as [(Int64?, Int64)])
    func `what the other side asks for is honoured, within reason`(asked: Int64?, waits: Int64) {
        let message = message()
        #expect(message.claim(at: Self.at(0)) && message.settle(.later(after: asked), at: Self.at(0), chance: 0.5))
        #expect(message.from == Self.at(waits))
    }

    /// A server that is away for days is no fault of the messages that wait for it.
    @Test func `what was given back untried counts for nothing, however often`() {
        let message = message(until: 1_000_000)
        var now = Self.at(0)
        for _ in 0..<100 {
            #expect(message.claim(at: now) && message.settle(.untried(after: 3600), at: now, chance: 0.5))
            #expect(message.it.attempts == 0 && message.since == nil && message.state == .waiting)
            now = message.from
        }
        #expect(now == Self.at(360_000))
        #expect(message.claim(at: now) && message.settle(.later(after: nil), at: now, chance: 0.5))
        #expect(message.since == now && message.from == now.adding(seconds: 60))
    }

    @Test func `a refusal is parked at once, and comes back only by hand`() {
        let message = message()
        #expect(message.claim(at: Self.at(0)) && message.settle(.refused, at: Self.at(1), chance: 0))
        #expect([message.state == .parked, message.reason == .refused] == [true, true])
        #expect(message.claim(at: Self.at(2)) == false)
        #expect(message.retry(at: Self.at(3)) && message.claim(at: Self.at(3)))
    }

    @Test func `what is of no use any more is dropped, and what a courier has can't be taken back`() {
        let message = message(until: 100)
        #expect(message.claim(at: Self.at(101)) == false)
        #expect(message.pass(to: Self.at(101), chance: 0) && message.reason == .late)
        let other = self.message()
        #expect(other.claim(at: Self.at(0)) && other.drop(.takenBack) == false)
    }

    /// Any sequence of claims, answers, crashes, repeats and clocks that jump: at most one answer that it was taken counts, every
    /// message comes to an end or waits for somebody, and the same outcome can be told twice without harm.
    @Test func `whatever happens, it is handed out to one courier at a time and never after it was sent`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            let message = message(until: .random(in: 10...200_000))
            var (now, accepted) = (Self.at(0), 0)
            for _ in 0..<60 {
                // The clock goes on, mostly, and is set back now and then.
                now = now.adding(
                    seconds: Int.random(in: 0..<10, using: &random) == 0 ? -.random(in: 0...7200) : .random(in: 0...4000))
                let before = message.it
                switch Int.random(in: 0..<8, using: &random) {
                case 0, 1, 2:
                    let claimed = message.claim(at: now)
                    #expect(!claimed || before.state == .waiting)
                case 3, 4:
                    let outcome: Delivering.Outcome =
                        [
                            .accepted, .refused, .later(after: nil), .later(after: 30), .untried(after: nil), .inDoubt,
                        ].randomElement(using: &random) ?? .accepted
                    let counts = message.settle(outcome, at: now, chance: .random(in: 0...1))
                    if outcome == .accepted, counts { accepted += 1 }
                    #expect(!counts || outcome == .accepted || before.state == .claimed)
                case 5, 6: _ = message.pass(to: now, chance: .random(in: 0...1))
                default: _ = Bool.random(using: &random) ? message.retry(at: now) : message.drop(.changed)
                }
                if before.state == .sent { #expect(message.it == before) }
                #expect((message.state == .claimed) == (message.lease != nil))
                #expect(message.state != .waiting || message.from.seconds <= now.seconds + 172_800 + 7200)
            }
            #expect(accepted <= 1)
        }
    }
}
