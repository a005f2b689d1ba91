import KithModel
package import KithPlugins
import Synchronization

/// The lanes on which plugins run, as many as there are cores but one; a group keeps to its lane.
package final class PluginHost: Sendable {
    let worker: String
    private let lanes: [PluginLane]
    private let reason = Mutex<String?>(nil)

    package init(worker: String, limits: WorkerLimits = WorkerLimits(), lanes count: Int) {
        self.worker = worker
        lanes = (0..<max(1, count)).map { PluginLane(worker: worker, limits: limits, number: $0) }
    }

    var laneCount: Int { lanes.count }

    /// Why plugins are off, as the last call found out.
    var off: String? { reason.withLock(\.self) }

    func lane(for group: Int64) -> PluginLane { lanes[Int(group.magnitude % UInt64(lanes.count))] }

    /// Off the lanes: whoever installs something waits for it, and nobody else.
    @concurrent func check(_ bundle: Bundle) async -> PluginCheck {
        let check = PluginCheck(bundle, worker: worker)
        note(check.unavailable)
        return check
    }

    /// A bundle's own tests, each in a worker of its own.
    @concurrent func test(_ bundle: Bundle) async throws(Refusal) -> FixtureSuite {
        try FixtureSuite(bundle, worker: worker)
    }

    /// Calls a hook in a worker that is started for it, beside the lanes.
    @concurrent func runApart(_ call: HookCall, of bundle: Bundle) async throws(PluginFault) -> WorkerSession.Outcome {
        try call.run(of: bundle, worker: worker)
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

    func close() async { for lane in lanes { await lane.close() } }
}
