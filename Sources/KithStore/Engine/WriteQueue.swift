import GRDB
import KithModel
import Synchronization

/// The one writer. Requests that arrive together commit together, each in a savepoint of its own;
/// if the transaction fails as a whole, each runs again alone. Replies follow the commit.
///
/// A request may run twice, so it changes nothing but the database (and takes key slots, which a second run leaves unused).
final class WriteQueue: Sendable {
    /// One request and what became of it.
    struct Job: Sendable {
        let attempt: @Sendable (Connection) throws -> Void
        let settle: @Sendable ((any Error)?) -> Void
    }

    private struct State {
        var waiting: [Job] = []
        var isDraining = false
    }

    /// Requests that may wait; one more is refused as `unavailable`.
    static let bound = 4096
    private static let together = 256

    private let pool: DatabasePool
    private let state = Mutex(State())
    private let beforeCommit: @Sendable () throws -> Void
    private let afterCommit: @Sendable () -> Void

    init(
        pool: DatabasePool, beforeCommit: @escaping @Sendable () throws -> Void,
        afterCommit: @escaping @Sendable () -> Void
    ) {
        (self.pool, self.beforeCommit, self.afterCommit) = (pool, beforeCommit, afterCommit)
    }

    func submit<Value: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Value) async throws -> Value {
        return try await withCheckedThrowingContinuation { continuation in
            let box = ResultBox<Value>()
            let job = Job(
                attempt: { connection in box.store(try body(connection)) },
                settle: { error in
                    if let error {
                        continuation.resume(throwing: error)
                    } else if let value = box.take() {
                        continuation.resume(returning: value)
                    } else {
                        continuation.resume(throwing: Refusal(.internalError, "The store gave no answer."))
                    }
                })
            enqueue(job)
        }
    }

    private func enqueue(_ job: Job) {
        enum Next { case refuse, wait, drain }
        let next: Next = state.withLock { state in
            guard state.waiting.count < WriteQueue.bound else { return .refuse }
            state.waiting.append(job)
            if state.isDraining { return .wait }
            state.isDraining = true
            return .drain
        }
        switch next {
        case .refuse:
            job.settle(
                Refusal(.unavailable, "Too much is being written at once; nothing was changed.", remedy: "try again"))
        case .wait: break
        case .drain: pool.asyncWriteWithoutTransaction { [self] database in drain(Connection(database: database)) }
        }
    }

    private func drain(_ connection: Connection) {
        while true {
            let batch: [Job] = state.withLock { state in
                let batch = Array(state.waiting.prefix(WriteQueue.together))
                state.waiting.removeFirst(batch.count)
                if batch.isEmpty { state.isDraining = false }
                return batch
            }
            if batch.isEmpty { return }
            if batch.count == 1 {
                runAlone(batch[0], connection)
            } else {
                runTogether(batch, connection)
            }
            afterCommit()
        }
    }

    private func runAlone(_ job: Job, _ connection: Connection) {
        do {
            try connection.database.beginTransaction(.immediate)
            do {
                try job.attempt(connection)
                try beforeCommit()
                try connection.database.commit()
            } catch {
                if connection.database.isInsideTransaction { try? connection.database.rollback() }
                throw error
            }
            job.settle(nil)
        } catch {
            job.settle(error)
        }
    }

    private func runTogether(_ jobs: [Job], _ connection: Connection) {
        var failures: [(any Error)?] = []
        failures.reserveCapacity(jobs.count)
        do {
            try connection.database.beginTransaction(.immediate)
            for job in jobs {
                do {
                    try connection.savepoint { try job.attempt(connection) }
                    failures.append(nil)
                } catch {
                    guard connection.database.isInsideTransaction else { throw error }
                    failures.append(error)
                }
            }
            try beforeCommit()
            try connection.database.commit()
        } catch {
            if connection.database.isInsideTransaction { try? connection.database.rollback() }
            for job in jobs { runAlone(job, connection) }
            return
        }
        for (job, failure) in zip(jobs, failures) { job.settle(failure) }
    }
}

/// Carries a value from the writer to whoever waits for the commit.
private final class ResultBox<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    func store(_ new: Value) { value.withLock { $0 = new } }
    func take() -> Value? { value.withLock { $0 } }
}
