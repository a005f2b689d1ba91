import KithModel

/// What a decision about meetings changes, or would change.
package struct MeetingChanges: WireObject, Hashable {
    package var meeting: String?
    package var changes: [MeetingChange]
    package var more: Bool?
    package var overlaps: [String]?
    package var series: SeriesView?

    package init(
        meeting: String?, changes: [MeetingChange], more: Bool? = nil, overlaps: [String]? = nil, series: SeriesView? = nil
    ) {
        (self.meeting, self.changes, self.more, self.overlaps, self.series) = (meeting, changes, more, overlaps, series)
    }

    package static let fields = [
        Field("meeting", .group, "The meeting that was decided about."),
        Field("changes", .group, "By date, among the next sixty meetings; up to twenty."),
        Field("more", .group, "True when it goes on like this."),
        Field("overlaps", .group, "Other meetings of the group that are on at the same time."),
        Field("series", .group, "The series as it goes on from there."),
    ]
}
