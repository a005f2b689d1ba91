import KithModel

package enum MeetingNotes: Method {
    package static let declaration = Declaration(
        "meeting.notes", "Show what a group kept of a meeting.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var meeting: String
        package var after: String?
        package var limit: Int?

        package init(meeting: String, after: String? = nil, limit: Int? = nil) {
            (self.meeting, self.after, self.limit) = (meeting, after, limit)
        }

        package static let fields =
            MeetingReference.fields + [
                Field("after", .group, "Continue after this note."),
                Field("limit", .public, "1 to 1000; absent: 200."),
            ]
    }

    package struct Result: WireObject, Hashable {
        package var meeting: String
        package var notes: [NoteView]
        package var next: String?

        package init(meeting: String, notes: [NoteView], next: String?) {
            (self.meeting, self.notes, self.next) = (meeting, notes, next)
        }

        package static let fields = [
            Field("meeting", .group, "GROUP@2026-11-24T18:30."),
            Field("notes", .group, "One page, in the order in which they were kept."),
            Field("next", .group, "Where the next page begins: give it as 'after'; absent on the last page."),
        ]
    }
}
