import KithModel

package enum RoleRota: Method {
    package static let declaration = Declaration(
        "role.rota", "Show who takes which role at the meetings to come, and whom one could ask.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var from: String?
        package var until: String?
        package var limit: Int?

        package init(group: String, from: String? = nil, until: String? = nil, limit: Int? = nil) {
            self.group = group
            self.from = from
            self.until = until
            self.limit = limit
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("from", .group, "First day; absent, or before today: today."),
            Field("until", .group, "Last day; absent: as many as the limit allows."),
            Field("limit", .public, "Meetings, 1 to 100; absent: 4."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var meetings: [RotaMeeting]

        package init(meetings: [RotaMeeting]) {
            self.meetings = meetings
        }

        package static let fields = [
            Field("meetings", .personal, "By date.")
        ]
    }
}
