import KithModel

package enum RoleSheet: Method {
    package static let declaration = Declaration(
        "role.sheet", "The dates and roles of a sheet on which people put themselves down.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var meetings: Int?

        package init(group: String, meetings: Int? = nil) {
            self.group = group
            self.meetings = meetings
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("meetings", .public, "How many, 1 to 20; absent: 4."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var meetings: [SheetMeeting]

        package init(meetings: [SheetMeeting]) {
            self.meetings = meetings
        }

        package static let fields = [
            Field("meetings", .personal, "By date.")
        ]
    }
}
