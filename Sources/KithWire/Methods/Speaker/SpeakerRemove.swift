import KithModel

package enum SpeakerRemove: Method {
    package static let declaration = Declaration(
        "speaker.remove", "Remove a guest from the list; nothing of the entry is kept.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var speaker: String

        package init(group: String, speaker: String) {
            self.group = group
            self.speaker = speaker
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("speaker", .group, "Which, as the list names them."),
        ]
    }
    package typealias Result = Nothing
}
