import KithModel

/// What somebody would like to do in a group, and does.
package struct WishesView: WireObject, Hashable {
    package var member: String
    package var offers: [OfferView]
    package var turns: [TurnView]
    package var away: Bool
    package var awayUntil: String?

    private enum CodingKeys: String, CodingKey {
        case member
        case offers
        case turns
        case away
        case awayUntil = "away_until"
    }

    package init(member: String, offers: [OfferView], turns: [TurnView], away: Bool, awayUntil: String? = nil) {
        self.member = member
        self.offers = offers
        self.turns = turns
        self.away = away
        self.awayUntil = awayUntil
    }

    package static let fields = [
        Field("member", .personal, "GROUP/HANDLE."),
        Field("offers", .personal, "What they said about roles."),
        Field("turns", .personal, "What they take, by date."),
        Field("away", .personal, "They are away for a while, and are not asked."),
        Field("away_until", .personal, "The day on which they are back; absent: they will say."),
    ]
}
