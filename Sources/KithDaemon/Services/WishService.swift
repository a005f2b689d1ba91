import KithCalendar
import KithModel
import KithStore
import KithWire

/// What people offer, take and give back, as somebody who facilitates notes it. Nobody is put down by somebody else: whoever
/// is, has said so before.
struct WishService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase

    /// Days for which something is kept after its date, for what comes right after a meeting.
    static let keptDays = 7

    /// Somebody of a group, at a moment, within a transaction: what everything here is done to.
    struct Place {
        let member: MemberRow
        let group: GroupRow
        let writing: Writing
        let now: Instant
        /// Whoever notes it; nil on one's own page.
        var account: Consent.Account?

        var reading: Reading { writing.reading }
        var name: String { "\(group.group.handle)/\(member.member.handle)" }
    }

    func show(_ asked: MemberReference, by viewer: Viewer) async throws(Refusal) -> WishesView {
        let now = clock.now()
        return try await store.read(as: viewer) { [zones] reading in
            let (group, member) = try reading.requireMember(asked.member)
            return try reading.wishes(of: member, in: group, now: now, zones: zones)
        }
    }

    func offer(_ asked: OfferRequest, by viewer: Viewer) async throws(Refusal) -> WishesView {
        try await change(asked.member, by: viewer) { place in try offer(asked.role, asked.meeting, place) }
    }

    func withdraw(_ asked: OfferRequest, by viewer: Viewer) async throws(Refusal) -> WishesView {
        try await change(asked.member, by: viewer) { place in try withdraw(asked.role, asked.meeting, place) }
    }

    func take(_ asked: TurnRequest, by viewer: Viewer) async throws(Refusal) -> WishesView {
        try await change(asked.member, by: viewer) { place in try take(asked.role, asked.meeting, place) }
    }

    func giveBack(_ asked: TurnRequest, by viewer: Viewer) async throws(Refusal) -> WishesView {
        try await change(asked.member, by: viewer) { place in try giveBack(asked.role, asked.meeting, place) }
    }

    func leave(_ asked: MemberAway.Parameters, by viewer: Viewer) async throws(Refusal) -> WishesView {
        try await change(asked.member, by: viewer) { place in try goAway(until: asked.until, place) }
    }

    func comeBack(_ asked: MemberReference, by viewer: Viewer) async throws(Refusal) -> WishesView {
        try await change(asked.member, by: viewer) { place in try beBack(place) }
    }

    /// Lets go of what has passed while nobody changed anything; for the start. A full disk keeps nobody from being served.
    func dropPast() async {
        let day = clock.now().utc.date.adding(days: -WishService.keptDays)
        guard (try? await store.read(as: .daemon, { reading in try reading.hasRoles(before: day) })) == true else { return }
        try? await store.write(as: .daemon) { writing in try writing.dropRoles(before: day) }
    }

    private func change(
        _ reference: String, by viewer: Viewer, _ body: @escaping @Sendable (Place) throws -> Void
    ) async throws(Refusal) -> WishesView {
        let now = clock.now()
        return try await store.write(as: viewer) { [zones] writing in
            let (group, member) = try writing.reading.requireMember(reference)
            try body(
                Place(
                    member: member, group: group, writing: writing, now: now,
                    account: Consent.Account(uid: viewer.uid, name: viewer.account)))
            try writing.dropRoles(before: now.utc.date.adding(days: -WishService.keptDays))
            return try writing.reading.wishes(of: member, in: group, now: now, zones: zones)
        }
    }
}
