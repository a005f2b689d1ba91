import KithModel
import Synchronization

/// What one connection acts as: everything that its caller holds, one role of it, or a member for themselves.
final class SessionRoles: Sendable {
    let caller: Caller
    private let door: Door
    private let state: Mutex<State>

    private struct State {
        /// The one role that `hello` asked for.
        var chosen: Role?
        var member: Viewer.OwnPlace?
        /// What the caller held at a version of what was given.
        var known: (version: Int, viewer: Viewer)?
    }

    init(caller: Caller, door: Door) {
        (self.caller, self.door) = (caller, door)
        state = Mutex(State())
    }

    /// As whom the session acts at this moment.
    var viewer: Viewer {
        get async {
            let version = door.version
            var held = state.withLock { $0.known?.version == version ? $0.known?.viewer : nil }
            if held == nil {
                let looked = await door.viewer(caller)
                state.withLock { $0.known = (version, looked) }
                held = looked
            }
            return acting(held ?? Viewer(uid: caller.uid, holdings: [:]))
        }
    }

    private func acting(_ held: Viewer) -> Viewer {
        let (chosen, member) = state.withLock { ($0.chosen, $0.member) }
        let nothing = Viewer(uid: caller.uid, account: held.account, holdings: [:])
        if let member {
            // Within a facilitator's session: no longer than they may facilitate that group.
            return held.sight(of: member.group) == .whole
                ? Viewer(uid: caller.uid, account: held.account, member: member) : nothing
        }
        guard let chosen else { return held }
        return held.acting(as: chosen) ?? nothing
    }

    /// It acts in one role of those that its caller holds.
    var isNarrowed: Bool { state.withLock { $0.chosen != nil } }

    /// Acts in one role alone from now on. False where the session does not hold it.
    func choose(_ role: Role) async -> Bool {
        let viewer = await viewer
        guard viewer.acting(as: role) != nil, viewer.member == nil else { return false }
        state.withLock { $0.chosen = role }
        return true
    }

    func enter(_ place: Viewer.OwnPlace) { state.withLock { $0.member = place } }
}
