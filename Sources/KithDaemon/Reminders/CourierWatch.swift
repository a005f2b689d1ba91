import KithModel
import Synchronization

/// When a courier was here last, and what it carries; known while the daemon runs.
package final class CourierWatch: Sendable {
    private let state = Mutex<(at: Instant, channels: [Channel])?>(nil)

    package init() {}

    func note(_ channels: [Channel], at now: Instant) { state.withLock { $0 = (now, channels) } }
    var last: (at: Instant, channels: [Channel])? { state.withLock(\.self) }
}
