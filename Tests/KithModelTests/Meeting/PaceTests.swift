import KithModel
import Testing

@Suite struct PaceTests {
    private let start = Instant(seconds: 1_000_000)

    /// A change, made before it is looked at.
    private func did(_ change: Bool) -> Bool { change }

    private func after(_ seconds: Int64) -> Instant { start.adding(seconds: seconds) }

    @Test func `time is used from the beginning of a step on`() {
        let pace = Pace(startingAt: start)
        #expect(pace.used(at: start) == 0)
        #expect(pace.used(at: after(61)) == 61)
        #expect(pace.used(at: Instant(milliseconds: start.milliseconds + 1999)) == 1)
    }

    @Test func `a pause takes no time, and neither does a second one at once`() {
        var pace = Pace(startingAt: start)
        #expect(did(pace.pause(at: after(60))))
        #expect(!did(pace.pause(at: after(90))))
        #expect(pace.isPaused)
        #expect(pace.used(at: after(600)) == 60)
        #expect(did(pace.resume(at: after(600))))
        #expect(!did(pace.resume(at: after(700))))
        #expect(pace.used(at: after(660)) == 120)
        _ = pace.pause(at: after(660))
        _ = pace.resume(at: after(1000))
        #expect(pace.used(at: after(1001)) == 121)
    }

    @Test func `a clock that is set back never gives time that was not there`() {
        var pace = Pace(startingAt: start)
        #expect(pace.used(at: after(-3600)) == 0)
        _ = pace.pause(at: after(120))
        // Set back by an hour during the pause, and once more after it.
        _ = pace.resume(at: after(-3480))
        #expect(pace.used(at: after(-3420)) == 180)
        #expect(pace.used(at: after(-7000)) == 120)
        _ = pace.pause(at: after(-7000))
        #expect(pace.used(at: after(9_000_000)) == 120)
    }

    @Test func `times at the ends of what can be counted are no trouble`() {
        let (first, last) = (Instant(milliseconds: .min), Instant(milliseconds: .max))
        #expect(Pace(startingAt: first).used(at: last) == 0)
        #expect(Pace(startingAt: last).used(at: first) == 0)
        #expect(Pace(aside: -5, runningSince: nil, extraMinutes: 9999).used(at: last) == 0)
        #expect(Pace(aside: 0, runningSince: nil, extraMinutes: 9999).extraMinutes == 600)
    }

    @Test func `minutes are given and taken back, never below the plan and never without end`() {
        var pace = Pace(startingAt: start)
        #expect(pace.planned(minutes: 10) == 600)
        #expect(did(pace.extend(by: 5)))
        #expect(pace.planned(minutes: 10) == 900)
        #expect(!did(pace.extend(by: -6)))
        #expect(did(pace.extend(by: -5)))
        #expect(!did(pace.extend(by: -1)))
        #expect(did(pace.extend(by: 600)))
        #expect(!did(pace.extend(by: 1)))
        #expect(!did(pace.extend(by: .max)))
        #expect(!did(pace.extend(by: .min)))
        #expect(pace.extraMinutes == 600)
    }

    @Test func `a step of no set length has none`() {
        #expect(Pace(startingAt: start).planned(minutes: 0) == nil)
    }

    /// Against the plainest of models: a list of stretches in which time ran.
    @Test func `any order of pauses adds up`() {
        var luck = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            var pace = Pace(startingAt: start)
            var (now, ran, isRunning) = (Int64(0), 0, true)
            for _ in 0..<20 {
                let step = Int64.random(in: 0...5000, using: &luck)
                now += step
                if isRunning { ran += Int(step) }
                #expect(pace.used(at: after(now)) == ran)
                if Bool.random(using: &luck) {
                    #expect(did(pace.pause(at: after(now))) == isRunning)
                    isRunning = false
                } else {
                    #expect(did(pace.resume(at: after(now))) != isRunning)
                    isRunning = true
                }
            }
        }
    }
}
