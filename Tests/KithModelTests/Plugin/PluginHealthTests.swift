import KithModel
import Testing

@Suite struct PluginHealthTests {
    private let start = Instant(seconds: 1_790_000_000)

    private func failure(_ at: Instant) -> PluginHealth.Failure {
        PluginHealth.Failure(hook: "on.meeting.closed", errorClass: "error", message: "main.lua:3: no", at: at)
    }

    @Test func `four errors in a row are tried again soon, each time later`() {
        var health = PluginHealth()
        var waits: [Int64] = []
        for _ in 0..<4 {
            #expect(health.failed(failure(start), isAlarming: false) == .none)
            #expect(health.mayRun("on", at: start))
            waits.append(health.nextTry(after: start).seconds - start.seconds)
        }
        #expect(waits == [1, 2, 4, 8])
    }

    @Test func `the fifth puts it to rest for a quarter of an hour, and each one after for twice as long, up to a day`() {
        var health = PluginHealth()
        for _ in 0..<4 { _ = health.failed(failure(start), isAlarming: false) }
        var now = start
        var rests: [Int64] = []
        for _ in 0..<12 {
            guard case .rests(let until) = health.failed(failure(now), isAlarming: false) else {
                Issue.record("it did not rest")
                return
            }
            rests.append(until.seconds - now.seconds)
            #expect(!health.mayRun("on", at: Instant(milliseconds: until.milliseconds - 1)))
            #expect(health.mayRun("on", at: until))
            #expect(health.nextTry(after: now) == until)
            now = until
        }
        #expect(rests == [900, 1800, 3600, 7200, 14_400, 28_800, 57_600, 86_400, 86_400, 86_400, 86_400, 86_400])
    }

    @Test func `a thousand rests later it is still a day`() {
        var health = PluginHealth()
        for _ in 0..<1000 { _ = health.failed(failure(start), isAlarming: false) }
        #expect(health.restsUntil == start.adding(seconds: 86_400))
    }

    @Test func `one call that goes well makes up for everything`() {
        var health = PluginHealth()
        for _ in 0..<9 { _ = health.failed(failure(start), isAlarming: false) }
        health.succeeded("on.member.added")
        #expect(health == PluginHealth())
    }

    @Test(arguments: [0, 3, 7]) func `a crash or a forbidden call keeps it off until somebody has looked`(before: Int) {
        var health = PluginHealth()
        for _ in 0..<before { _ = health.failed(failure(start), isAlarming: false) }
        #expect(health.failed(failure(start), isAlarming: true) == .quarantined)
        #expect(!health.mayRun("on", at: start.adding(seconds: 1_000_000)))
        health.resume()
        #expect(health.mayRun("on", at: start))
        #expect(health.errors == 0)
        #expect(health.failure?.message == "main.lua:3: no", "what went wrong is still to be read")
    }

    @Test func `a clock that was set back by days makes no rest longer than a day`() {
        var health = PluginHealth()
        for _ in 0..<5 { _ = health.failed(failure(start), isAlarming: false) }
        #expect(!health.mayRun("on", at: start))
        #expect(health.mayRun("on", at: start.adding(seconds: -3 * 86_400)))
    }

    @Test func `after it was resumed, errors are counted from the beginning`() {
        var health = PluginHealth()
        for _ in 0..<7 { _ = health.failed(failure(start), isAlarming: false) }
        health.resume()
        for _ in 0..<4 { #expect(health.failed(failure(start), isAlarming: false) == .none) }
        #expect(health.failed(failure(start), isAlarming: false) == .rests(until: start.adding(seconds: 900)))
    }

    @Test func `a format is made while handlers of events rest, and tells nothing of them`() {
        var health = PluginHealth()
        for _ in 0..<5 { _ = health.failed(failure(start), isAlarming: false) }
        #expect(!health.mayRun("on", at: start))
        #expect(health.mayRun("formats", at: start))
        let before = health
        health.succeeded("formats.evening.agenda")
        #expect(health == before)
    }

    @Test func `one error of a format is one error, however often handlers failed`() {
        var health = PluginHealth()
        for _ in 0..<5 { _ = health.failed(failure(start), isAlarming: false) }
        var other = failure(start)
        other.hook = "formats.evening.agenda"
        let turn = health.failed(other, isAlarming: false)
        #expect(turn == .none)
        #expect(!health.mayRun("on", at: start), "handlers no longer rest")
        #expect(health.mayRun("formats", at: start))
    }

    @Test func `errors of handlers are counted from the first, however often a format failed`() {
        var health = PluginHealth()
        var other = failure(start)
        other.hook = "formats.evening.agenda"
        for _ in 0..<5 { _ = health.failed(other, isAlarming: false) }
        #expect(!health.mayRun("formats", at: start))
        for _ in 0..<4 { #expect(health.failed(failure(start), isAlarming: false) == .none) }
        #expect(health.failed(failure(start), isAlarming: false) == .rests(until: start.adding(seconds: 900)))
    }
}
