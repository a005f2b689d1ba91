package import KithModel

/// When a meeting is: on the wall clock of its zone, and as a point in time.
package struct MeetingTime: WireObject, Hashable {
    package var at: String
    package var zone: String
    package var instant: String
    package var minutes: Int?
    package var shifted: Bool?

    package init(at: CivilDateTime, zone: String, instant: Instant, minutes: Int?, shifted: Bool) {
        self.at = at.description
        self.zone = zone
        self.instant = instant.description
        self.minutes = minutes
        self.shifted = shifted ? true : nil
    }

    package static let fields = [
        Field("at", .group, "Start on the wall clock: 2026-11-24T18:30."),
        Field("zone", .group, "tzdata name."),
        Field("instant", .group, "The same in UTC."),
        Field("minutes", .group, "Planned length."),
        Field("shifted", .group, "True when the clocks skip the planned time that day, so it starts later."),
    ]
}
