import KithModel

package enum SpeakerPlan: Method {
    package static let declaration = Declaration(
        "speaker.plan", "Plan a guest for a meeting, whose agenda then has a place for them; or for none any more.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var speaker: String
        package var meeting: String?

        package init(group: String, speaker: String, meeting: String? = nil) {
            self.group = group
            self.speaker = speaker
            self.meeting = meeting
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("speaker", .group, "Which, as the list names them."),
            Field("meeting", .group, "GROUP@next, GROUP@2026-11-24; absent: for none any more."),
        ]
    }
    package typealias Result = SpeakerView
}
