import KithModel

/// What a decision changes about one meeting to come.
package struct MeetingChange: WireObject, Hashable {
    package var what: String
    package var before: MeetingTime?
    package var after: MeetingTime?
    package var title: String?
    package var place: String?

    package init(
        what: String, before: MeetingTime?, after: MeetingTime?, title: String?, place: String?
    ) {
        (self.what, self.before, self.after) = (what, before, after)
        (self.title, self.place) = (title, place)
    }

    package static let fields = [
        Field(
            "what", .group,
            "'gone' (will not take place), 'new' (takes place), 'moved', or 'changed' (elsewhere, or for another length)."),
        Field("before", .group, "When it was planned till now."),
        Field("after", .group, "When it takes place."),
        Field("title", .group, "The title of its series."),
        Field("place", .group, "Where it takes place, where that differs from the group's own place."),
    ]
}
