import KithModel

package enum MeReminders: Method {
    package static let declaration = Declaration(
        "me.reminders", "Say how one wants to be reminded.", callers: .themselves, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var wish: String?
        package var quietFrom: String?
        package var quietUntil: String?
        package var zone: String?
        package var most: Int?
        package var namesGroup: Bool?

        private enum CodingKeys: String, CodingKey {
            case wish
            case quietFrom = "quiet_from"
            case quietUntil = "quiet_until"
            case zone
            case most
            case namesGroup = "names_group"
        }

        package init(
            wish: String? = nil, quietFrom: String? = nil, quietUntil: String? = nil, zone: String? = nil, most: Int? = nil,
            namesGroup: Bool? = nil
        ) {
            self.wish = wish
            self.quietFrom = quietFrom
            self.quietUntil = quietUntil
            self.zone = zone
            self.most = most
            self.namesGroup = namesGroup
        }

        package static let fields = [
            Field(
                "wish", .personal,
                "'meetings', 'own' (what one took on, and what is meant for oneself alone) or 'nothing'; absent: as it was."),
            Field("quiet_from", .personal, "No message from this time of day on: 21:00; absent: as it was."),
            Field("quiet_until", .personal, "Until this one: 08:00; the same time twice: no quiet hours."),
            Field("zone", .personal, "tzdata name of one's own clock; empty: the group's."),
            Field("most", .personal, "Messages in a day, 1 to 10; absent: as it was."),
            Field("names_group", .personal, "Messages may name the group."),
        ]
    }

    package typealias Result = MeView
}
