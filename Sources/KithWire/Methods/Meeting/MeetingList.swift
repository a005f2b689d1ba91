import KithModel

package enum MeetingList: Method {
    package static let declaration = Declaration(
        "meeting.list", "List a group's meetings, past or to come, by date.", callers: .keepers)
    package struct Parameters: WireObject {
        package var group: String
        package var from: String?
        package var until: String?
        package var limit: Int?
        package init(group: String, from: String? = nil, until: String? = nil, limit: Int? = nil) {
            (self.group, self.from, self.until, self.limit) = (group, from, until, limit)
        }
        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("from", .group, "First day, '2026-11-24' or words; absent: today in the group's zone."),
            Field("until", .group, "Last day; absent: as many as 'limit' allows."),
            Field("limit", .public, "1 to 500; absent: 10."),
        ]
    }
    package struct Result: WireObject {
        package var meetings: [MeetingView]
        package init(meetings: [MeetingView]) { self.meetings = meetings }
        package static let fields = [Field("meetings", .group, "By date.")]
    }
}
