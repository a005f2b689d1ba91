import KithModel
package import KithPlugins
import Synchronization

/// The lanes on which plugins run, as many as there are cores but one; a group keeps to its lane.
package final class PluginHost: Sendable {
    let worker: String
    private let lanes: [PluginLane]
    /// For what somebody tries or installs, so that no group waits for it; a call blocks its thread, which must be none of
    /// those that everything else shares.
    private let apart: PluginLane
    private let reason = Mutex<String?>(nil)

    package init(worker: String, limits: WorkerLimits = WorkerLimits(), lanes count: Int) {
        self.worker = worker
        lanes = (0..<max(1, count)).map { PluginLane(worker: worker, limits: limits, name: "plugins.\($0)") }
        apart = PluginLane(worker: worker, limits: limits, name: "plugins.apart")
    }

    var laneCount: Int { lanes.count }

    /// Why plugins are off, as the last call found out.
    var off: String? { reason.withLock(\.self) }

    func lane(for group: Int64) -> PluginLane { lanes[Int(group.magnitude % UInt64(lanes.count))] }

    /// What can be found out about a bundle without installing it.
    func check(_ bundle: Bundle) async -> PluginCheck {
        let check = await apart.run { [worker] _ in PluginCheck(bundle, worker: worker) }
        note(check.unavailable)
        return check
    }

    /// A bundle's own tests, each in a worker of its own.
    func test(_ bundle: Bundle) async throws(Refusal) -> FixtureSuite {
        try await apart.run { [worker] _ throws(Refusal) in try FixtureSuite(bundle, worker: worker) }
    }

    /// Calls a hook in a worker that is started for it, beside the lanes.
    func runApart(_ call: HookCall, of bundle: Bundle) async throws(PluginFault) -> WorkerSession.Outcome {
        try await apart.run { [worker] _ throws(PluginFault) in try call.run(of: bundle, worker: worker) }
    }

    /// Calls a hook; a machine that was too busy to run it gets one more chance.
    func call(
        _ call: HookCall, of bundle: Bundle, hash: String, group: Int64
    ) async throws(PluginFault) -> WorkerSession.Outcome {
        let lane = lane(for: group)
        do throws(PluginFault) {
            do throws(PluginFault) {
                let outcome = try await lane.call(call, of: bundle, hash: hash, group: "\(group)")
                note(nil)
                return outcome
            } catch {
                guard error.isStarved else { throw error }
                return try await lane.call(call, of: bundle, hash: hash, group: "\(group)")
            }
        } catch {
            note(error.errorClass == .unavailable && !error.isStarved ? error.message : nil)
            throw error
        }
    }

    func note(_ unavailable: String?) { reason.withLock { $0 = unavailable } }

    func close() async { for lane in lanes + [apart] { await lane.close() } }
}
