import Glibc
package import KithModel
package import KithStore
import Synchronization

/// Decides who a caller may act as: root and the daemon's own user are operators, others hold what they were given.
///
/// What was given is kept in memory and read again after each change, so that deciding touches no disk and a role that was
/// taken back is gone with the next request.
package final class Door: Sendable {
    private let own: UInt32
    /// What a number is called at present; may take its time.
    private let nameOf: @Sendable (Grant.Holder) async -> String?
    private let state: Mutex<State>

    private struct State {
        /// Grows with each change of what was given.
        var version = 1
        /// Looks into the store that were begun, and the latest of them whose answer is in force.
        var looks = 0
        var seen = 0
        var grants: [Grant.Holder: [Grant]] = [:]
    }

    package init(
        own: UInt32 = geteuid(), nameOf: (@Sendable (Grant.Holder) async -> String?)? = nil
    ) {
        (self.own, self.nameOf) = (own, nameOf ?? { await Accounts.name(of: $0) })
        state = Mutex(State())
    }

    /// What was given, as the store has it.
    package func learn(from store: Store) async throws(Refusal) {
        let look = state.withLock { state in
            state.looks += 1
            return state.looks
        }
        let grants = try await store.read(as: .daemon) { reading in try reading.grants() }
        let byHolder = Dictionary(grouping: grants, by: \.holder)
        state.withLock { state in
            // One that was begun later has seen everything that this one has.
            guard look > state.seen else { return }
            state.seen = look
            state.version += 1
            state.grants = byHolder
        }
    }

    /// Those who are operators always, so that the last way in can't be taken away.
    package func isAlwaysOperator(_ uid: UInt32) -> Bool { (uid == 0 || uid == own) && uid != Grant.nobody }

    package var alwaysOperators: Set<UInt32> { [0, own] }

    /// Changes whenever somebody may hold something else than before.
    package var version: Int { state.withLock { $0.version } }

    /// Whether a caller may turn out to hold anything, by number alone: for a decision that can't wait for names.
    package func mayHoldAny(_ caller: Caller) -> Bool {
        guard caller.uid != Grant.nobody else { return false }
        return isAlwaysOperator(caller.uid) || !given(to: caller).isEmpty
    }

    package func mayBeOperator(_ caller: Caller) -> Bool {
        isAlwaysOperator(caller.uid)
            || caller.uid != Grant.nobody && given(to: caller).values.joined().contains { $0.role == .operator }
    }

    /// What a caller holds. 65534 is also what a foreign user namespace shows every uid as: it never holds anything.
    package func viewer(_ caller: Caller) async -> Viewer {
        guard caller.uid != Grant.nobody else { return Viewer(uid: caller.uid, holdings: [:]) }
        if isAlwaysOperator(caller.uid) {
            return Viewer(uid: caller.uid, account: await nameOf(.user(caller.uid)), holdings: [.operator: .all])
        }
        let given = given(to: caller)
        // Nobody who holds nothing is looked up.
        guard !given.isEmpty else { return Viewer(uid: caller.uid, holdings: [:]) }
        let account = await nameOf(.user(caller.uid))
        var holdings: [Role: Reach] = [:]
        for (holder, grants) in given {
            // A number that now belongs to another name, or to none, holds nothing.
            let name = holder == .user(caller.uid) ? account : await nameOf(holder)
            for grant in grants where grant.name == name {
                let reach = grant.group.map { Reach.groups([$0]) } ?? .all
                holdings[grant.role] = holdings[grant.role].map { $0.union(reach) } ?? reach
            }
        }
        return Viewer(uid: caller.uid, account: account, holdings: holdings)
    }

    private func given(to caller: Caller) -> [Grant.Holder: [Grant]] {
        state.withLock { state in
            guard !state.grants.isEmpty else { return [:] }
            var found: [Grant.Holder: [Grant]] = [:]
            for holder in [.user(caller.uid)] + caller.groups.map(Grant.Holder.systemGroup) where holder.number != Grant.nobody {
                if let grants = state.grants[holder] { found[holder] = grants }
            }
            return found
        }
    }
}
