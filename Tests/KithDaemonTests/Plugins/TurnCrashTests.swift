import Foundation
import KithDaemon
import KithModel
import KithPlugins
import KithStore
import Synchronization
import Testing

/// Whatever crashes when: no effect is lost, none is doubled, and states are the fold over all events.
@Suite(.serialized) struct TurnCrashTests {
    @Test(arguments: TurnService.Step.allCases)
    func `a crash at a step, once and again, leaves every effect exactly once`(step: TurnService.Step) async throws {
        for times in [1, 2, 5] {
            let left = Mutex(times)
            var world = try await PluginWorld(seed: times, groups: 1, plugins: 1)
            try await world.happen(events: 4, mayFail: false)
            try await world.finish { at throws(Refusal) in
                guard at == step,
                    left.withLock({ left in
                        left -= 1
                        return left >= 0
                    })
                else { return }
                throw Refusal(.internalError, "crash")
            }
            try await world.check()
        }
    }

    @Test(arguments: TurnService.Step.allCases)
    func `a kill at a step, seen in the files, leaves every effect exactly once`(step: TurnService.Step) async throws {
        for later in [0, 1, 3] {
            var world = try await PluginWorld(seed: later, groups: 1, plugins: 1)
            try await world.happen(events: 4, mayFail: false)
            let toGo = Mutex(later)
            let kept = Mutex<TemporaryDirectory?>(nil)
            let bench = world.bench
            _ = try? await bench.settle(
                bench.turns { at throws(Refusal) in
                    guard at == step,
                        toGo.withLock({ toGo in
                            toGo -= 1
                            return toGo == -1
                        })
                    else { return }
                    kept.withLock { $0 = try? bench.copy() }
                    throw Refusal(.internalError, "killed")
                })
            if let copy = kept.withLock({ $0 }) { try world.reopen(copy) }
            try await world.finish()
            try await world.check()
        }
    }

    @Test(arguments: 0..<12)
    func `crashes, kills and failing plugins in any order leave every effect exactly once`(seed: Int) async throws {
        let luck = Mutex(Luck(seed + 100))
        func draw(_ range: Range<Int>) -> Int {
            luck.withLock { luck in Int.random(in: range, using: &luck) }
        }
        var world = try await PluginWorld(seed: seed, groups: draw(1..<4), plugins: draw(1..<4))
        for _ in 0..<4 {
            try await world.happen(events: draw(1..<8), mayFail: true)
            for _ in 0..<draw(1..<12) {
                let kept = Mutex<TemporaryDirectory?>(nil)
                let bench = world.bench
                let isKill = draw(0..<3) == 0
                // It comes at the n-th step from now on, whichever that is.
                let toGo = Mutex(draw(0..<14))
                let turns = bench.turns { _ throws(Refusal) in
                    guard
                        toGo.withLock({ toGo in
                            toGo -= 1
                            return toGo == -1
                        })
                    else { return }
                    if isKill { kept.withLock { $0 = try? bench.copy() } }
                    throw Refusal(.internalError, "crash")
                }
                _ = try? await bench.settle(turns)
                if let copy = kept.withLock({ $0 }) { try world.reopen(copy) }
            }
        }
        try await world.finish()
        try await world.check()
    }

    @Test(arguments: 0..<4)
    func `the pump brings everything once while its turns are cut short`(seed: Int) async throws {
        let luck = Mutex(Luck(seed + 7))
        var world = try await PluginWorld(seed: seed, groups: 3, plugins: 2, lanes: 2)
        try await world.happen(events: 20, mayFail: false)
        try await world.pump { _ throws(Refusal) in
            if luck.withLock({ luck in Int.random(in: 0..<9, using: &luck) == 0 }) {
                throw Refusal.conflict("cut short")
            }
        }
        try await world.check()
    }
}
