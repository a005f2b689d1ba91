import KithModel

/// What a decision about meetings changes, or would change.
package struct MeetingChanges: WireObject, Hashable {
    package var meeting: String?
    package var changes: [MeetingChange]
    package var more: Bool?
    package var overlaps: [String]?
    package var dropped: [String]?
    package var series: SeriesView?

    package init(
        meeting: String?, changes: [MeetingChange], more: Bool? = nil, overlaps: [String]? = nil, dropped: [String]? = nil,
        series: SeriesView? = nil
    ) {
        (self.meeting, self.changes, self.more, self.overlaps) = (meeting, changes, more, overlaps)
        (self.dropped, self.series) = (dropped, series)
    }

    package static let fields = [
        Field("meeting", .group, "The meeting that was decided about."),
        Field("changes", .group, "By date, up to twenty."),
        Field("more", .group, "True when it goes on like this."),
        Field("overlaps", .group, "Other meetings of the group that are on at the same time."),
        Field("dropped", .group, "Dates of which something had been decided, and for which the series has none any more."),
        Field("series", .group, "The series as it goes on from there."),
    ]
}
