import Synchronization

/// Whether a client is still there, for whoever waits long on its behalf: what is handed to nobody would be lost for a while.
package final class Presence: Sendable {
    private struct State {
        var isGone = false
        var next = 0
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    package var isGone: Bool { state.withLock(\.isGone) }

    /// Ends when the client goes, at once where it has; or with its task.
    func untilGone() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        let id = state.withLock { state -> Int? in
            guard !state.isGone else { return nil }
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        guard let id else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in self?.state.withLock { $0.listeners[id] = nil } }
        return stream
    }

    func leave() {
        let listeners = state.withLock { state in
            defer { state.listeners = [:] }
            state.isGone = true
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }
}
