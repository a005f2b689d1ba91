import KithModel

package enum MemberReminders: Method {
    package static let declaration = Declaration(
        "member.reminders", "Show or note how somebody wants to be reminded, as they said.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var member: String
        package var wish: String?
        package var quietFrom: String?
        package var quietUntil: String?
        package var zone: String?
        package var namesGroup: Bool?

        private enum CodingKeys: String, CodingKey {
            case member
            case wish
            case quietFrom = "quiet_from"
            case quietUntil = "quiet_until"
            case zone
            case namesGroup = "names_group"
        }

        package init(
            member: String, wish: String? = nil, quietFrom: String? = nil, quietUntil: String? = nil, zone: String? = nil,
            namesGroup: Bool? = nil
        ) {
            self.member = member
            self.wish = wish
            self.quietFrom = quietFrom
            self.quietUntil = quietUntil
            self.zone = zone
            self.namesGroup = namesGroup
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field(
                "wish", .personal,
                "'meetings', 'own' (what one took on, and what is meant for oneself alone) or 'nothing'; absent: as it was."),
            Field("quiet_from", .personal, "No message from this time of day on: 21:00; absent: as it was."),
            Field("quiet_until", .personal, "Until this one: 08:00; the same time twice: no quiet hours."),
            Field("zone", .personal, "tzdata name of one's own clock; empty: the group's."),
            Field("names_group", .personal, "Messages may name the group."),
        ]
    }

    package typealias Result = RemindingView
}
