/// How often somebody may try a secret: a few times at once, then after a pause that doubles. A pure state machine; time is
/// seconds on a clock that nobody sets.
package struct Attempts: Hashable, Sendable {
    private var failures = 0
    private var until: Double = 0
    private var last: Double = 0

    /// Failures before the first pause.
    package static let free = 5
    /// Seconds of the first pause.
    package static let first: Double = 60
    package static let longest: Double = 3600

    package init() {}

    /// Seconds until the next try; 0: now.
    package func wait(at now: Double) -> Double { max(0, until - now) }

    package mutating func fail(at now: Double) {
        failures += 1
        last = now
        guard failures >= Attempts.free else { return }
        let doublings = min(failures - Attempts.free, 16)
        until = now + min(Attempts.longest, Attempts.first * Double(1 << doublings))
    }

    package mutating func succeed() { self = Attempts() }

    /// Nothing is lost when it is forgotten: a day has passed since the last try and the last pause.
    package func isStale(at now: Double) -> Bool { max(until, last) + 86_400 < now }
}
