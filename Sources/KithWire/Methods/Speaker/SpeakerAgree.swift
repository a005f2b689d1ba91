import KithModel

package enum SpeakerAgree: Method {
    package static let declaration = Declaration(
        "speaker.agree", "Note that a guest said they would come, or that they did not after all.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var speaker: String
        package var undo: Bool?

        package init(group: String, speaker: String, undo: Bool? = nil) {
            self.group = group
            self.speaker = speaker
            self.undo = undo
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("speaker", .group, "Which, as the list names them."),
            Field("undo", .public, "They have not agreed after all."),
        ]
    }
    package typealias Result = SpeakerView
}
