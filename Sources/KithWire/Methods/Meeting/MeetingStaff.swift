import KithModel

package enum MeetingStaff: Method {
    package static let declaration = Declaration(
        "meeting.staff", "Say whether somebody will facilitate a meeting. Who it is stays with the group.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var meeting: String
        package var staffed: Bool?
        package init(meeting: String, staffed: Bool?) { (self.meeting, self.staffed) = (meeting, staffed) }
        package static let fields =
            MeetingReference.fields + [
                Field("staffed", .group, "True, false; absent: as the series says.")
            ]
    }
    package typealias Result = MeetingView
}
