/// Waits that double, so that a daemon that comes back is not met by everybody at once.
package struct Backoff: Sendable {
    private var tries = 0
    private let longest: Int64

    /// - Parameter longest: seconds.
    package init(longest: Int64) { self.longest = longest }

    /// Milliseconds.
    package mutating func next(chance: Double) -> Int64 {
        let seconds = min(longest, 1 << Int64(min(tries, 20)))
        tries += 1
        return Int64(Double(seconds) * 1000 * (0.75 + min(max(0, chance), 1) / 2))
    }

    package mutating func reset() { tries = 0 }
}
