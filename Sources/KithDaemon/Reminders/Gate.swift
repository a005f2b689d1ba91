import Synchronization

/// Lets one in at a time; who finds somebody inside goes away.
final class Gate: Sendable {
    private let isTaken = Mutex(false)

    func enter() -> Bool {
        isTaken.withLock { isTaken in
            defer { isTaken = true }
            return !isTaken
        }
    }

    var isFree: Bool { isTaken.withLock { !$0 } }

    func leave() { isTaken.withLock { $0 = false } }
}
