import KithModel

package enum MeetingCount: Method {
    package static let declaration = Declaration(
        "meeting.count", "Note how many people came, or take the figure away again. Nobody has to.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var meeting: String
        package var count: Int?
        package init(meeting: String, count: Int?) { (self.meeting, self.count) = (meeting, count) }
        package static let fields =
            MeetingReference.fields + [
                Field("count", .group, "Heads, 0 to 10 000; absent: not counted.")
            ]
    }
    package typealias Result = MeetingView
}
