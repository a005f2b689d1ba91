import KithModel

package enum MeetingEdit: Method {
    package static let declaration = Declaration(
        "meeting.edit",
        "Change a series of meetings from one of them on. What came before stays as it was; what is absent stays as it is.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var meeting: String
        package var every: String?
        package var on: String?
        package var at: String?
        package var `for`: String?
        package var until: String?
        package var season: String?
        package var rule: String?
        package var zone: String?
        package var title: String?
        package var place: String?
        package var online: String?
        package var phone: String?
        package var staffed: Bool?
        package var format: String?
        package var dryRun: Bool?

        private enum CodingKeys: String, CodingKey {
            case meeting, every, on, at, `for`, until, season, rule, zone, title, place, online, phone, staffed, format
            case dryRun = "dry_run"
        }

        package init(meeting: String) { self.meeting = meeting }

        package static let fields =
            MeetingReference.fields + [
                Field("every", .group, "'week', '2w', 'month', '3 months' and the like."),
                Field("on", .group, "'tue', 'tue,thu', 'last fri', '1st,3rd mon', '15'."),
                Field("at", .group, "Time of day: '18:30', '6:30pm'."),
                Field("for", .group, "Length: '90m', '1h30m'; empty: nobody said."),
                Field("until", .group, "Last possible day; empty: it goes on."),
                Field("season", .group, "Months in which it takes place: 'sep-jun', 'apr,may,oct'; empty: all year."),
                Field("rule", .group, "An RFC 5545 rule in place of 'every' and 'on'."),
                Field("zone", .group, "tzdata name; the time of day stays the same on the new clock."),
                Field("title", .group, "What tells it from the group's other series; empty: none."),
                Field("place", .group, "Where; empty: as the group says."),
                Field("online", .group, "Address for joining from afar; empty: as the group says."),
                Field("phone", .group, "Telephone number for joining from afar; empty: as the group says."),
                Field("staffed", .group, "Somebody facilitates as a rule."),
                Field("format", .group, "plugin/format; empty: as the group chose."),
                Field("dry_run", .public, "Change nothing."),
            ]
    }
    package typealias Result = MeetingChanges
}
