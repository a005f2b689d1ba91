import KithModel
import Testing

@Suite struct AttemptsTests {
    @Test func `five tries are free, then each pause is twice the last, up to an hour`() {
        var attempts = Attempts()
        var now = 0.0
        var pauses: [Double] = []
        for _ in 0..<13 {
            attempts.fail(at: now)
            pauses.append(attempts.wait(at: now))
            now += pauses.last ?? 0
        }
        #expect(pauses == [0, 0, 0, 0, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600])
    }

    @Test func `a right one begins anew`() {
        var attempts = Attempts()
        for _ in 0..<7 { attempts.fail(at: 0) }
        attempts.succeed()
        #expect(attempts == Attempts())
        #expect(attempts.wait(at: 0) == 0)
    }

    @Test func `what was tried just now is not stale`() {
        var attempts = Attempts()
        attempts.fail(at: 1_000_000)
        #expect(!attempts.isStale(at: 1_000_001))
        #expect(attempts.isStale(at: 1_000_000 + 90_000))
    }
}
