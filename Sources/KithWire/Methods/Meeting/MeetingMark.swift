import KithModel

package enum MeetingMark: Method {
    package static let declaration = Declaration(
        "meeting.mark", "Say what became of a date that has passed: held, cancelled, or leave it blank.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var meeting: String
        package var `as`: String
        package init(meeting: String, as outcome: String) { (self.meeting, self.as) = (meeting, outcome) }
        package static let fields = MeetingReference.fields + [Field("as", .group, "'held', 'cancelled' or 'blank'.")]
    }
    package typealias Result = MeetingView
}
