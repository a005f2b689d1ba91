import Dispatch
import KithModel
import KithPlugins

/// Runs plugins: one worker process at a time, on a thread of its own, since a call blocks it.
///
/// A session serves one group and one bundle; it is kept for the next call, for a minute or a hundred calls.
actor PluginHost {
    private struct Kept {
        let key: String
        let session: WorkerSession
        var usedAt: ContinuousClock.Instant
    }

    private static let callsMost = 100
    private static let idle = Duration.seconds(60)

    private let executor = QueueExecutor(label: "plugins")
    private let worker: String
    private var kept: Kept?
    /// Why plugins are off, found out at the first call.
    private(set) var off: String?

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    init(worker: String) { self.worker = worker }

    func check(_ bundle: Bundle) -> PluginCheck {
        let check = PluginCheck(bundle, worker: worker)
        note(check.unavailable)
        return check
    }

    /// The steps, or nil where the format has no opinion.
    func agenda(
        _ format: String, of bundle: Bundle, hash: String, hook: AgendaHook
    ) throws(PluginFault) -> [AgendaStep]? {
        do throws(PluginFault) {
            return try call(format, of: bundle, hash: hash, hook: hook)
        } catch {
            // A machine that was too busy to run it gets one more chance.
            guard error.isStarved else { throw error }
            return try call(format, of: bundle, hash: hash, hook: hook)
        }
    }

    private func call(
        _ format: String, of bundle: Bundle, hash: String, hook: AgendaHook
    ) throws(PluginFault) -> [AgendaStep]? {
        do throws(PluginFault) {
            let session = try session(for: "\(hook.group.id)/\(hash)", bundle)
            let steps = try hook.call(format, in: session)
            off = nil
            if session.calls >= PluginHost.callsMost { kept = nil }
            return steps
        } catch {
            // After any error the session is not used again.
            kept = nil
            note(error.errorClass == .unavailable && !error.isStarved ? error.message : nil)
            throw error
        }
    }

    private func note(_ unavailable: String?) {
        off = unavailable
    }

    private func session(for key: String, _ bundle: Bundle) throws(PluginFault) -> WorkerSession {
        if var kept, kept.key == key, !kept.session.isSpent {
            kept.usedAt = .now
            self.kept = kept
            return kept.session
        }
        kept = nil
        let session = try WorkerSession(executable: worker)
        try session.load(bundle)
        kept = Kept(key: key, session: session, usedAt: .now)
        retireLater()
        return session
    }

    /// Looks once more when the session could have been idle for its minute.
    private func retireLater() {
        executor.queue.asyncAfter(deadline: .now() + .seconds(61)) { [weak self] in
            self?.assumeIsolated { host in
                guard let kept = host.kept else { return }
                if kept.usedAt.duration(to: .now) >= PluginHost.idle { host.kept = nil } else { host.retireLater() }
            }
        }
    }
}
