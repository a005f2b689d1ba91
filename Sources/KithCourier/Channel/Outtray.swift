package import KithWire
import Synchronization

/// What became of messages, until the daemon has been told.
package final class Outtray: Sendable {
    private struct State {
        var settlements: [Settlement] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    package let bell: Bell

    package init(bell: Bell) { self.bell = bell }

    package func add(_ settlements: [Settlement]) {
        guard !settlements.isEmpty else { return }
        state.withLock { $0.settlements += settlements }
        bell.ring()
    }

    /// The oldest, which stay here until `remove`.
    package func first(_ most: Int) -> [Settlement] { state.withLock { Array($0.settlements.prefix(most)) } }

    package func remove(_ count: Int) { state.withLock { $0.settlements.removeFirst(count) } }

    /// Nothing more will come.
    package func close() {
        state.withLock { $0.isClosed = true }
        bell.ring()
    }

    package var isClosed: Bool { state.withLock { $0.isClosed } }
    package var isEmpty: Bool { state.withLock { $0.settlements.isEmpty } }
}
