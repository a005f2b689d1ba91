import Dispatch
import KithPlugins
import Synchronization

/// Starts workers before they are wanted and ends them after, beside the lane that uses them: one is always ready while the
/// lane is at work, and no group waits for the end of another's.
final class Workshop: Sendable {
    private let worker: String
    private let queue: DispatchQueue
    private let spare = Mutex<SpawnedWorker?>(nil)

    init(worker: String, name: String) {
        self.worker = worker
        queue = DispatchQueue(label: name)
    }

    deinit { close() }

    /// A worker that knows nobody yet.
    func take() throws(PluginFault) -> SpawnedWorker {
        let ready = spare.withLock { spare in
            defer { spare = nil }
            return spare
        }
        queue.async { [self] in prepare() }
        if let ready { return ready }
        return try SpawnedWorker(executable: worker)
    }

    func end(_ process: SpawnedWorker) { queue.async { process.end() } }

    /// Ends the one that is ready.
    func close() {
        let ready = spare.withLock { spare in
            defer { spare = nil }
            return spare
        }
        ready?.end()
    }

    private func prepare() {
        guard spare.withLock({ $0 == nil }), let made = try? SpawnedWorker(executable: worker) else { return }
        // Nobody else makes one: this queue runs one thing after the other.
        spare.withLock { $0 = made }
    }
}
