import KithModel

/// Everything that a group keeps about somebody, for themselves.
package struct MeView: WireObject, Hashable {
    package var member: String
    package var groupName: String
    package var name: String?
    package var stage: String
    package var here: Bool
    package var new: Bool
    package var asks: [String]
    package var oriented: String?
    package var orientedBy: String?
    package var contacts: [ContactView]
    package var consents: [ConsentView]
    package var secrets: [SecretView]
    package var readings: [ReadingView]
    package var reminders: [PlannedView]
    package var offers: [OfferView]
    package var turns: [TurnView]
    package var away: Bool
    package var awayUntil: String?
    package var reminding: RemindingView
    package var messages: [OwnMessage]
    package var checks: [OwnCheck]?

    private enum CodingKeys: String, CodingKey {
        case member
        case groupName = "group_name"
        case name
        case stage
        case here
        case new
        case asks
        case oriented
        case orientedBy = "oriented_by"
        case contacts
        case consents
        case secrets
        case readings
        case reminders
        case offers
        case turns
        case away
        case awayUntil = "away_until"
        case reminding
        case messages
        case checks
    }

    package init(
        member: String, groupName: String, name: String? = nil, stage: String, here: Bool, new: Bool, asks: [String],
        oriented: String? = nil, orientedBy: String? = nil, contacts: [ContactView], consents: [ConsentView],
        secrets: [SecretView], readings: [ReadingView], reminders: [PlannedView], wishes: WishesView,
        reminding: RemindingView, messages: [OwnMessage], checks: [OwnCheck] = []
    ) {
        self.member = member
        self.groupName = groupName
        self.name = name
        self.stage = stage
        self.here = here
        self.new = new
        self.asks = asks
        self.oriented = oriented
        self.orientedBy = orientedBy
        self.contacts = contacts
        self.consents = consents
        self.secrets = secrets
        self.readings = readings
        self.reminders = reminders
        offers = wishes.offers
        turns = wishes.turns
        away = wishes.away
        awayUntil = wishes.awayUntil
        self.reminding = reminding
        self.messages = messages
        self.checks = checks.isEmpty ? nil : checks
    }

    package static let fields = [
        Field("member", .personal, "GROUP/HANDLE."),
        Field("group_name", .group, "The group's name."),
        Field("name", .personal, "How you want to be called."),
        Field("stage", .personal, "'enquired', 'met', 'oriented' or 'joined'."),
        Field("here", .personal, "False after leaving."),
        Field("new", .personal, "You said that you are new."),
        Field("asks", .personal, "What you asked for: 'call', 'roles'."),
        Field("oriented", .personal, "The day on which somebody told you what a newcomer is told."),
        Field("oriented_by", .personal, "Who told you, HANDLE."),
        Field("contacts", .personal, "How you can be reached, in your order."),
        Field("consents", .personal, "What you agreed to, and what you withdrew; the newest first."),
        Field("secrets", .personal, "When your secret was set and by whom, the newest first."),
        Field("readings", .personal, "Who read what is kept about you, the newest first; at most 50."),
        Field("reminders", .personal, "Reminders that are planned and may be for you."),
        Field("offers", .personal, "What you said about roles."),
        Field("turns", .personal, "What you take, by date."),
        Field("away", .personal, "You are away for a while, and are not asked."),
        Field("away_until", .personal, "The day on which you are back; absent: you will say."),
        Field("reminding", .personal, "How you want to be reminded."),
        Field("messages", .personal, "Messages that went out to you within a week, the newest first."),
        Field("checks", .personal, "What you looked at for yourself alone, the newest first; absent: nothing."),
    ]
}
