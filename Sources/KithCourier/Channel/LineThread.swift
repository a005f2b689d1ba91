import Dispatch

/// Runs an actor's code on a queue of its own: libcurl blocks, and Swift's few shared threads must not.
/// (Dispatch on Linux has no DispatchSerialQueue that would be an executor by itself.)
final class LineThread: SerialExecutor {
    private let queue: DispatchQueue

    init(name: String) { queue = DispatchQueue(label: name) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { unsafe UnownedSerialExecutor(ordinary: self) }
}
