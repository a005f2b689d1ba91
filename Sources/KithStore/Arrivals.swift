package import KithModel
import Synchronization

/// Where deliveries were added, for whoever brings them. Told after the commit; a place may be told for nothing where its
/// transaction came to nothing.
package final class Arrivals: Sendable {
    private struct State {
        /// Of the transaction that is going on.
        var coming: Set<PluginPlace> = []
        var places: Set<PluginPlace> = []
        var listener: AsyncStream<Void>.Continuation?
        /// Something of what is due was changed by the transaction that is going on.
        var isDueComing = false
        var dueListeners: [Int: AsyncStream<Void>.Continuation] = [:]
        var nextListener = 0
    }

    private let state = Mutex(State())

    init() {}

    /// One element for any number of arrivals since the last was taken. For one listener; ends with its task.
    package func listen() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        state.withLock { $0.listener = continuation }
        return stream
    }

    /// One element for any number of changes to what is due or on its way out since the last was taken. Ends with its task.
    package func listenToDue() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            state.nextListener += 1
            state.dueListeners[state.nextListener] = continuation
            return state.nextListener
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.dueListeners[id] = nil }
        }
        return stream
    }

    /// What has been added to since this was asked last.
    package func take() -> Set<PluginPlace> {
        state.withLock { state in
            defer { state.places = [] }
            return state.places
        }
    }

    /// By the writer, within a transaction.
    func note(_ place: PluginPlace) { state.withLock { _ = $0.coming.insert(place) } }

    /// By the writer, within a transaction.
    func noteDue() { state.withLock { $0.isDueComing = true } }

    /// By the writer, after it.
    func send() {
        let listeners = state.withLock { state in
            defer { (state.coming, state.isDueComing) = ([], false) }
            state.places.formUnion(state.coming)
            let due = state.isDueComing ? Array(state.dueListeners.values) : []
            return due + (state.coming.isEmpty ? [] : [state.listener].compactMap(\.self))
        }
        for listener in listeners { listener.yield() }
    }
}
