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
    }

    private let state = Mutex(State())

    init() {}

    /// One element for any number of arrivals since the last was taken. For one listener; ends with its task.
    package func listen() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        state.withLock { $0.listener = continuation }
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

    /// By the writer, after it.
    func send() {
        let listener = state.withLock { state in
            defer { state.coming = [] }
            state.places.formUnion(state.coming)
            return state.coming.isEmpty ? nil : state.listener
        }
        listener?.yield()
    }
}
