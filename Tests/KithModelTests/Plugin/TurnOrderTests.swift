import KithModel
import Testing

@Suite struct TurnOrderTests {
    private let start = Instant(seconds: 1_790_000_000)

    private func place(_ group: Int64, _ plugin: String = "p") -> PluginPlace { PluginPlace(group: group, plugin: plugin) }

    /// The next turns, each ending at once with `rest`.
    private func take(_ count: Int, _ order: inout TurnOrder, used: Int = 0, _ rest: TurnOrder.Rest = .more) -> [PluginPlace] {
        (0..<count).compactMap { _ in
            guard let next = order.next(at: start) else { return nil }
            order.finish(next, used: used, rest)
            return next
        }
    }

    @Test func `groups go round, and the plugins of each in their turn`() {
        var order = TurnOrder()
        for place in [place(1, "a"), place(1, "b"), place(2, "a"), place(3, "a")] { order.add(place) }
        #expect(
            take(6, &order) == [place(1, "a"), place(2, "a"), place(3, "a"), place(1, "b"), place(2, "a"), place(3, "a")])
    }

    /// The clock was set back by an hour; whoever slept its ten seconds has it go on all the same.
    @Test func `what waited its time goes on, whatever became of the clock`() {
        var order = TurnOrder()
        let now = Instant(seconds: 1_000_000)
        let place = PluginPlace(group: 1, plugin: "a")
        order.add(place)
        #expect(order.next(at: now) == place)
        let due = now.adding(seconds: 10)
        order.finish(place, used: 0, .later(due))
        let before = now.adding(seconds: -3600)
        #expect(order.next(at: before) == nil)
        order.release(through: due)
        #expect(order.wakesAt == nil)
        #expect(order.next(at: before) == place)
    }

    @Test func `a group whose turn goes on has no other`() {
        var order = TurnOrder()
        order.add(place(1, "a"))
        order.add(place(1, "b"))
        #expect(order.next(at: start) == place(1, "a"))
        #expect(order.next(at: start) == nil)
        order.add(place(1, "c"))
        #expect(order.next(at: start) == nil)
        order.finish(place(1, "a"), used: 0, .nothing)
        #expect(order.next(at: start) == place(1, "b"))
    }

    @Test func `a group that computed much waits out as many rounds, and no other loses one`() {
        var order = TurnOrder()
        order.add(place(1))
        order.add(place(2))
        #expect(take(1, &order, used: 200_000) == [place(1)])
        let next = take(20, &order, used: 1000)
        #expect(next.prefix(9).allSatisfy { $0 == place(2) }, "\(next)")
        #expect(next.contains(place(1)), "its turn comes again")
    }

    @Test func `where nobody else waits, nothing is waited out`() {
        var order = TurnOrder()
        order.add(place(1))
        #expect(take(5, &order, used: 10_000_000).count == 5)
    }

    @Test func `a place that waits for its time is not begun before, whatever comes`() {
        var order = TurnOrder()
        order.add(place(1))
        #expect(order.next(at: start) == place(1))
        order.finish(place(1), used: 0, .later(start.adding(seconds: 60)))
        order.add(place(1))
        #expect(order.next(at: start.adding(seconds: 59)) == nil)
        #expect(order.wakesAt == start.adding(seconds: 60))
        #expect(order.next(at: start.adding(seconds: 60)) == place(1))
        #expect(order.wakesAt == nil)
    }

    @Test func `somebody who looked after it has it go on at once, and once`() {
        var order = TurnOrder()
        order.add(place(1))
        _ = order.next(at: start)
        order.finish(place(1), used: 0, .later(start.adding(seconds: 60)))
        order.hurry(place(1))
        #expect(order.next(at: start) == place(1))
        order.finish(place(1), used: 0, .nothing)
        #expect(order.next(at: start.adding(seconds: 61)) == nil)
        #expect(order.isEmpty)
    }

    @Test func `what comes while its turn goes on is not forgotten`() {
        var order = TurnOrder()
        order.add(place(1))
        _ = order.next(at: start)
        order.add(place(1))
        order.finish(place(1), used: 0, .nothing)
        #expect(order.next(at: start) == place(1))
    }

    @Test(arguments: 0..<200)
    func `no place is lost, none has two turns at once, and all come in the end`(seed: Int) {
        var luck = Luck(seed)
        var order = TurnOrder()
        var model = TurnModel()
        var now = start
        for _ in 0..<400 {
            let place = place(Int64.random(in: 1...4, using: &luck), ["a", "b", "c"].randomElement(using: &luck) ?? "a")
            switch Int.random(in: 0..<10, using: &luck) {
            case 0...2:
                order.add(place)
                model.add(place)
            case 3:
                order.hurry(place)
                model.hurry(place)
            case 4: now = now.adding(seconds: Int64.random(in: 0...30, using: &luck))
            case 5...7:
                let next = order.next(at: now)
                let isRight = model.begin(next, at: now)
                #expect(isRight, "\(String(describing: next))")
            default:
                guard let running = model.running.randomElement(using: &luck) else { continue }
                let rests: [TurnOrder.Rest] = [
                    .nothing, .more, .later(now.adding(seconds: Int64.random(in: -1...40, using: &luck))),
                ]
                let rest = rests.randomElement(using: &luck) ?? .nothing
                order.finish(running, used: Int.random(in: 0...300_000, using: &luck), rest)
                model.finish(running, rest)
            }
        }
        // Everybody's turn comes when nothing new does.
        for running in model.running {
            order.finish(running, used: 0, .nothing)
            model.finish(running, .nothing)
        }
        now = now.adding(seconds: 1000)
        while let next = order.next(at: now) {
            let isRight = model.begin(next, at: now)
            #expect(isRight, "\(next)")
            order.finish(next, used: 0, .nothing)
            model.finish(next, .nothing)
        }
        #expect(model.waiting.isEmpty && model.later.isEmpty, "lost: \(model.waiting), \(model.later)")
        #expect(order.isEmpty)
    }
}

/// What an order must keep to, without saying whose turn it is.
private struct TurnModel {
    var waiting: Set<PluginPlace> = []
    var later: [PluginPlace: Instant] = [:]
    var running: Set<PluginPlace> = []

    mutating func add(_ place: PluginPlace) {
        if later[place] == nil { waiting.insert(place) }
    }

    mutating func hurry(_ place: PluginPlace) {
        later[place] = nil
        waiting.insert(place)
    }

    /// Whether this may begin now; nil only where nothing may.
    mutating func begin(_ place: PluginPlace?, at now: Instant) -> Bool {
        for (place, time) in later where time <= now {
            later[place] = nil
            waiting.insert(place)
        }
        let busy = Set(running.map(\.group))
        guard let place else { return waiting.allSatisfy { busy.contains($0.group) } }
        guard !busy.contains(place.group), waiting.remove(place) != nil else { return false }
        running.insert(place)
        return true
    }

    mutating func finish(_ place: PluginPlace, _ rest: TurnOrder.Rest) {
        running.remove(place)
        switch rest {
        case .nothing: break
        case .more: waiting.insert(place)
        case .later(let time):
            waiting.remove(place)
            later[place] = time
        }
    }
}

/// Numbers that come again with the same seed.
private struct Luck: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9e37_79b9_7f4a_7c15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_f491_4f6c_dd1d
    }
}
