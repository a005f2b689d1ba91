import KithModel

/// Somebody whom a group invites, as its guest.
package struct SpeakerView: WireObject, Hashable {
    package var speaker: String
    package var name: String?
    package var role: String?
    package var about: String?
    package var state: String
    package var meeting: String?
    package var at: String?
    package var invited: String
    package var been: String?
    package var word: String?

    package init(
        speaker: String, name: String? = nil, role: String? = nil, about: String? = nil, state: String, meeting: String? = nil,
        at: String? = nil,
        invited: String, been: String? = nil, word: String? = nil
    ) {
        self.speaker = speaker
        self.name = name
        self.role = role
        self.about = about
        self.state = state
        self.meeting = meeting
        self.at = at
        self.invited = invited
        self.been = been
        self.word = word
    }

    package static let fields = [
        Field("speaker", .group, "How to name the entry."),
        Field("name", .personal, "Who; absent: not known yet."),
        Field("role", .personal, "From where, or as what, in the words of the group."),
        Field("about", .group, "What the group would like to hear about."),
        Field("state", .group, "'invited', 'agreed', 'planned' or 'been'."),
        Field("meeting", .group, "The meeting that they come to, GROUP@2026-11-24T18:30."),
        Field("at", .group, "When that is, on the wall clock of the group: 2026-11-24T18:30."),
        Field("invited", .group, "The day on which they were invited."),
        Field("been", .group, "The day on which it was noted that they had been there."),
        Field("word", .group, "How it was, for the group as a whole."),
    ]
}
