import KithModel
import Synchronization

/// Counts connections in all and for each uid, and says when there are too many.
final class ConnectionCount: Sendable {
    private struct State {
        var total = 0
        var strangers = 0
        var byUser: [UInt32: Int] = [:]
    }

    private let limits: ConnectionLimits
    private let state = Mutex(State())

    init(limits: ConnectionLimits) { self.limits = limits }

    var total: Int { state.withLock { $0.total } }

    /// Nil where there is room, which is then taken; else why not.
    func enter(_ caller: Caller, isOperator: Bool, isStranger: Bool) -> Refusal? {
        return state.withLock { state in
            let own = state.byUser[caller.uid, default: 0]
            let room = isOperator ? limits.total : limits.total - limits.reserve
            guard state.total < room, own < (isStranger ? limits.perStranger : limits.perUser),
                !isStranger || state.strangers < limits.strangers
            else {
                return Refusal(.unavailable, "Too many connections are open.", remedy: "close some and try again")
            }
            state.total += 1
            if isStranger { state.strangers += 1 }
            state.byUser[caller.uid] = own + 1
            return nil
        }
    }

    func leave(_ caller: Caller, isStranger: Bool) {
        state.withLock { state in
            state.total -= 1
            if isStranger { state.strangers -= 1 }
            let own = state.byUser[caller.uid, default: 1] - 1
            state.byUser[caller.uid] = own == 0 ? nil : own
        }
    }
}
