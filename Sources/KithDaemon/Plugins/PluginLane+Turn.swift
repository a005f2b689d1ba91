import KithModel
import KithPlugins
import KithStore

extension PluginLane {
    /// Tells a plugin of one event after the other, each with the state that the one before left, until the turn is over
    /// or something goes wrong.
    func run(_ turn: Turn, now: Instant) -> Turn.Result {
        var result = Turn.Result()
        var state = turn.state
        let began = ContinuousClock.now
        for (delivery, hook) in zip(turn.deliveries, turn.hooks) {
            var hook = hook
            hook.state = state
            let started = ContinuousClock.now
            do throws(PluginFault) {
                let outcome = try call(
                    hook.call(for: turn.bundle.manifest), of: turn.bundle, hash: turn.row.bundle, group: "\(turn.group.row)")
                let answer = try EventAnswer(outcome.value, kind: hook.kind, turn.bundle.manifest)
                if let next = answer.state {
                    try Turn.check(next, kind: hook.kind)
                    if next != state { (state, result.state) = (next, next) }
                }
                result.cpuMicroseconds += outcome.cpuMicroseconds
                result.steps.append(
                    Turn.Step(
                        delivery: delivery, answer: answer, fault: nil,
                        call: CallRecord(
                            outcome, hook: "on.\(hook.kind)", event: hook.kind, effects: answer.effects, now: now,
                            wall: started.duration(to: .now))))
            } catch {
                // What a call used that ended badly is not known; what it took on the clock is no less.
                let wall = started.duration(to: .now)
                result.cpuMicroseconds += wall.microseconds
                guard error.isThePluginsOwn else {
                    result.unavailable = error
                    return result
                }
                result.steps.append(
                    Turn.Step(
                        delivery: delivery, answer: nil, fault: error,
                        call: CallRecord(error, hook: "on.\(hook.kind)", event: hook.kind, now: now, wall: wall)))
                return result
            }
            if began.duration(to: .now).microseconds > Turn.wallMost { return result }
        }
        return result
    }
}

extension Turn {
    fileprivate static func check(_ state: PluginValue, kind: String) throws(PluginFault) {
        let size = FrameCodec.bytes(state).count
        guard size <= stateMost else {
            throw PluginFault(.result, "on.\(kind).state: takes \(size) bytes; \(stateMost) are allowed")
        }
    }
}

extension CallRecord {
    init(
        _ outcome: WorkerSession.Outcome, hook: String, event: String?, effects: [Effect], now: Instant, wall: Duration
    ) {
        self.init(
            at: now, hook: hook, event: event, errorClass: nil, message: nil, effects: effects.map(\.kind.rawValue),
            cpuMicroseconds: outcome.cpuMicroseconds, wallMicroseconds: wall.microseconds, peakBytes: outcome.peakBytes,
            logs: outcome.logs + (outcome.logsLost > 0 ? ["… and \(outcome.logsLost) lines more"] : []))
    }

    init(_ fault: PluginFault, hook: String, event: String?, now: Instant, wall: Duration) {
        self.init(
            at: now, hook: hook, event: event, errorClass: fault.errorClass.rawValue, message: fault.message, effects: [],
            cpuMicroseconds: 0, wallMicroseconds: wall.microseconds, peakBytes: 0, logs: [])
    }
}

extension Duration {
    var microseconds: Int { Int(components.seconds) * 1_000_000 + Int(components.attoseconds / 1_000_000_000_000) }
}
