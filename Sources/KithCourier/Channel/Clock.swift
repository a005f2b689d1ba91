import Glibc
package import KithModel

/// Where the present comes from: the system in the program, values in tests.
package struct Clock: Sendable {
    /// What the wall shows.
    package let now: @Sendable () -> Instant
    /// Milliseconds that never go back and don't follow the wall.
    package let passed: @Sendable () -> Int64

    package init(now: @escaping @Sendable () -> Instant, passed: @escaping @Sendable () -> Int64) {
        (self.now, self.passed) = (now, passed)
    }

    package static let system = Clock {
        let time = read(CLOCK_REALTIME)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    } passed: {
        // A machine that slept has let leases run out.
        let time = read(CLOCK_BOOTTIME)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    private static func read(_ clock: Int32) -> timespec {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return time
    }
}
