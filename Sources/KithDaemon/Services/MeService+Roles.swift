import KithModel
import KithStore
import KithWire

/// What somebody would like to do, on their own page.
extension MeService {
    func offer(_ asked: OwnOfferRequest, by viewer: Viewer) async throws(Refusal) -> MeView {
        try await wish(by: viewer) { wishes, place in try wishes.offer(asked.role, asked.meeting, place) }
    }

    func withdraw(_ asked: OwnOfferRequest, by viewer: Viewer) async throws(Refusal) -> MeView {
        try await wish(by: viewer) { wishes, place in try wishes.withdraw(asked.role, asked.meeting, place) }
    }

    func take(_ asked: OwnTurnRequest, by viewer: Viewer) async throws(Refusal) -> MeView {
        try await wish(by: viewer) { wishes, place in try wishes.take(asked.role, asked.meeting, place) }
    }

    func giveBack(_ asked: OwnTurnRequest, by viewer: Viewer) async throws(Refusal) -> MeView {
        try await wish(by: viewer) { wishes, place in try wishes.giveBack(asked.role, asked.meeting, place) }
    }

    func goAway(_ asked: MeAway.Parameters, by viewer: Viewer) async throws(Refusal) -> MeView {
        try await wish(by: viewer) { wishes, place in try wishes.goAway(until: asked.until, place) }
    }

    func beBack(by viewer: Viewer) async throws(Refusal) -> MeView {
        try await wish(by: viewer) { wishes, place in try wishes.beBack(place) }
    }

    private func wish(
        by viewer: Viewer, _ body: @escaping @Sendable (WishService, WishService.Place) throws -> Void
    ) async throws(Refusal) -> MeView {
        let now = clock.now()
        return try await change(nil, by: viewer) { [wishes] row, group, writing in
            try body(wishes, WishService.Place(member: row, group: group, writing: writing, now: now))
            try writing.dropRoles(before: now.utc.date.adding(days: -WishService.keptDays))
        }
    }
}
