import KithModel

/// How somebody wants to be reminded.
package struct RemindingView: WireObject, Hashable {
    package var wish: String
    package var quietFrom: String
    package var quietUntil: String
    package var zone: String?
    package var most: Int
    package var namesGroup: Bool

    private enum CodingKeys: String, CodingKey {
        case wish
        case quietFrom = "quiet_from"
        case quietUntil = "quiet_until"
        case zone
        case most
        case namesGroup = "names_group"
    }

    package init(wish: String, quietFrom: String, quietUntil: String, zone: String? = nil, most: Int, namesGroup: Bool) {
        self.wish = wish
        self.quietFrom = quietFrom
        self.quietUntil = quietUntil
        self.zone = zone
        self.most = most
        self.namesGroup = namesGroup
    }

    package static let fields = [
        Field("wish", .personal, "'meetings', 'own' or 'nothing'."),
        Field("quiet_from", .personal, "No message from this time of day on."),
        Field("quiet_until", .personal, "Until this one; the same: no quiet hours."),
        Field("zone", .personal, "tzdata name of their own clock; absent: the group's."),
        Field("most", .personal, "Messages in a day at most."),
        Field("names_group", .personal, "Messages may name the group."),
    ]
}
