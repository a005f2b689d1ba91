import KithModel

package enum SpeakerList: Method {
    package static let declaration = Declaration(
        "speaker.list", "List the guests of a group: who is planned, who is invited, who has been.",
        callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var open: Bool?
        package var after: String?
        package var limit: Int?

        package init(group: String, open: Bool? = nil, after: String? = nil, limit: Int? = nil) {
            self.group = group
            self.open = open
            self.after = after
            self.limit = limit
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("open", .public, "Without those who have been."),
            Field("after", .group, "Go on after this one."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var speakers: [SpeakerView]
        package var next: String?

        package init(speakers: [SpeakerView], next: String? = nil) {
            self.speakers = speakers
            self.next = next
        }

        package static let fields = [
            Field("speakers", .personal, "By date, then in order of time."),
            Field("next", .group, "Where the next page begins; absent: this was the last."),
        ]
    }
}
