import KithModel

package enum SpeakerDone: Method {
    package static let declaration = Declaration(
        "speaker.done", "Note that a guest has been there, with a word on how it was; or that they have not.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var speaker: String
        package var word: String?
        package var undo: Bool?

        package init(group: String, speaker: String, word: String? = nil, undo: Bool? = nil) {
            self.group = group
            self.speaker = speaker
            self.word = word
            self.undo = undo
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("speaker", .group, "Which, as the list names them."),
            Field(
                "word", .group,
                "How it was for the group, and no one person's word; up to 1 000 characters; absent: unchanged, empty: none."),
            Field("undo", .public, "They have not been there after all."),
        ]
    }
    package typealias Result = SpeakerView
}
