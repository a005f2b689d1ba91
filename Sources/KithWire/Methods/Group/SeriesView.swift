package import KithModel

/// A series of meetings.
package struct SeriesView: WireObject, Hashable {
    package var id: String
    package var title: String?
    package var rule: String?
    package var sentence: String
    package var start: String
    package var zone: String
    package var minutes: Int?
    package var place: String?
    package var online: String?
    package var phone: String?
    package var staffed: Bool?
    package var format: String?
    package var endsBefore: String?

    private enum CodingKeys: String, CodingKey {
        case id, title, rule, sentence, start, zone, minutes, place, online, phone, staffed, format
        case endsBefore = "ends_before"
    }

    package init(_ series: Series, sentence: String) {
        id = series.id
        title = series.title
        rule = series.rule
        self.sentence = sentence
        start = series.start.description
        zone = series.zone
        minutes = series.minutes
        place = series.place
        online = series.online
        phone = series.phone
        staffed = series.staffed
        format = series.format
        endsBefore = series.endsBefore?.description
    }

    package static let fields = [
        Field("id", .public, "Random, for good."),
        Field("title", .group, "What tells it from the group's other series."),
        Field("rule", .group, "RFC 5545 recurrence rule; absent: a single meeting."),
        Field("sentence", .group, "The same in words."),
        Field("start", .group, "First possible start on the wall clock of the zone: 2026-11-24T18:30."),
        Field("zone", .group, "tzdata name."),
        Field("minutes", .group, "Planned length, 1 to 1440."),
        Field("place", .group, "Where; absent: as the group says."),
        Field("online", .group, "Address for joining from afar."),
        Field("phone", .group, "Telephone number for joining from afar."),
        Field("staffed", .group, "Somebody facilitates as a rule; absent: nobody said."),
        Field("format", .group, "The format its meetings take."),
        Field("ends_before", .group, "No meeting of it starts at or after this: it ended there, or goes on as another series."),
    ]
}
