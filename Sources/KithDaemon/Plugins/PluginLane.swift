import Dispatch
import KithModel
import KithPlugins

/// Runs plugins one call after the other, on a thread of its own, since a call blocks it.
///
/// A session serves one group and one bundle; it is kept for the next call, for a minute or a hundred calls.
actor PluginLane {
    private struct Kept {
        let session: WorkerSession
        var usedAt: ContinuousClock.Instant
    }

    /// Sessions that may wait for their next call.
    private static let keptMost = 16
    private static let callsMost = 100
    private static let idle = Duration.seconds(60)

    private let executor: QueueExecutor
    private let workshop: Workshop
    private let limits: WorkerLimits
    private var kept: [String: Kept] = [:]
    private var isRetiring = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    init(worker: String, limits: WorkerLimits, name: String) {
        self.limits = limits
        workshop = Workshop(worker: worker, name: "\(name).workshop")
        executor = QueueExecutor(label: name)
    }

    /// Runs one piece of work that blocks.
    func run<Value: Sendable, Failure: Error>(
        _ body: @Sendable (isolated PluginLane) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try body(self)
    }

    /// Calls a hook for a group. After any error its session is not used again.
    func call(_ call: HookCall, of bundle: Bundle, hash: String, group: String) throws(PluginFault) -> WorkerSession.Outcome {
        let key = "\(group)/\(hash)"
        let wasKept = kept[key] != nil
        do throws(PluginFault) {
            let session = try session(for: key, bundle)
            let outcome = try call.run(in: session, manifest: bundle.manifest)
            if session.calls >= PluginLane.callsMost { retire(key) }
            return outcome
        } catch {
            kept[key] = nil
            // Somebody ended it while it waited: a new one will do.
            if wasKept, error.errorClass == .unavailable, !error.isStarved {
                return try self.call(call, of: bundle, hash: hash, group: group)
            }
            throw error
        }
    }

    /// Ends every session.
    func close() {
        for key in kept.keys { retire(key) }
        workshop.close()
    }

    /// What it takes to end a process is nothing that the next group has to wait for.
    private func retire(_ key: String) {
        if let process = kept.removeValue(forKey: key)?.session.release() { workshop.end(process) }
    }

    private func session(for key: String, _ bundle: Bundle) throws(PluginFault) -> WorkerSession {
        if let found = kept[key], !found.session.isSpent {
            kept[key]?.usedAt = .now
            return found.session
        }
        if kept.count >= PluginLane.keptMost, let oldest = kept.min(by: { $0.value.usedAt < $1.value.usedAt })?.key {
            retire(oldest)
        }
        let session = WorkerSession(try workshop.take(), limits: limits)
        try session.load(bundle)
        kept[key] = Kept(session: session, usedAt: .now)
        retireLater()
        return session
    }

    /// Looks once more when a session could have been idle for its minute.
    private func retireLater() {
        guard !isRetiring else { return }
        isRetiring = true
        executor.queue.asyncAfter(deadline: .now() + .seconds(61)) { [weak self] in
            self?.assumeIsolated { lane in
                lane.isRetiring = false
                for (key, kept) in lane.kept where kept.usedAt.duration(to: .now) >= PluginLane.idle { lane.retire(key) }
                if lane.kept.isEmpty { lane.workshop.close() } else { lane.retireLater() }
            }
        }
    }
}
