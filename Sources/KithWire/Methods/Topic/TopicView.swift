import KithModel

/// Something that a group would like to talk about; nobody's name is on it.
package struct TopicView: WireObject, Hashable {
    package var topic: String
    package var text: String
    package var state: String
    package var meeting: String?
    package var at: String?
    package var suggested: String
    package var done: String?
    package var word: String?

    package init(
        topic: String, text: String, state: String, meeting: String? = nil, at: String? = nil, suggested: String,
        done: String? = nil,
        word: String? = nil
    ) {
        self.topic = topic
        self.text = text
        self.state = state
        self.meeting = meeting
        self.at = at
        self.suggested = suggested
        self.done = done
        self.word = word
    }

    package static let fields = [
        Field("topic", .group, "How to name it."),
        Field("text", .group, "What, in the words of the group."),
        Field("state", .group, "'suggested', 'planned' or 'done'."),
        Field("meeting", .group, "The meeting that it is planned for, GROUP@2026-11-24T18:30."),
        Field("at", .group, "When that is, on the wall clock of the group: 2026-11-24T18:30."),
        Field("suggested", .group, "The day on which it was suggested."),
        Field("done", .group, "The day on which it was noted as done."),
        Field("word", .group, "How it was, for the group as a whole."),
    ]
}
