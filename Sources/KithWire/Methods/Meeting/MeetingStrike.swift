import KithModel

package enum MeetingStrike: Method {
    package static let declaration = Declaration(
        "meeting.strike", "Take a note away again, and the action that it made.", callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var meeting: String
        package var note: String

        package init(meeting: String, note: String) { (self.meeting, self.note) = (meeting, note) }

        package static let fields = MeetingReference.fields + [Field("note", .group, "Which.")]
    }

    package typealias Result = Nothing
}
