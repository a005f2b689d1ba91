import KithModel

package enum MeetingOpen: Method {
    package static let declaration = Declaration(
        "meeting.open", "Open a meeting at the first step of its agenda.", callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var meeting: String
        package var format: String?
        package var speaker: Bool?
        package init(meeting: String, format: String? = nil, speaker: Bool? = nil) {
            (self.meeting, self.format, self.speaker) = (meeting, format, speaker)
        }
        package static let fields =
            MeetingReference.fields + [
                Field("format", .group, "plugin/format for this meeting; absent: what is its turn."),
                Field("speaker", .group, "A guest will speak."),
            ]
    }
    package typealias Result = MeetingView
}
