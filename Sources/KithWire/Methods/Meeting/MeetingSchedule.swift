import KithModel

package enum MeetingSchedule: Method {
    package static let declaration = Declaration(
        "meeting.schedule", "Plan a series of meetings, or a single one; with dry_run only show the dates.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var group: String
        package var every: String?
        package var on: String?
        package var at: String
        package var `for`: String?
        package var from: String?
        package var until: String?
        package var season: String?
        package var rule: String?
        package var title: String?
        package var place: String?
        package var online: String?
        package var phone: String?
        package var staffed: Bool?
        package var format: String?
        package var dryRun: Bool?

        private enum CodingKeys: String, CodingKey {
            case group, every, on, at, `for`, from, until, season, rule, title, place, online, phone, staffed, format
            case dryRun = "dry_run"
        }

        package init(group: String, at: String) { (self.group, self.at) = (group, at) }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("every", .group, "'week', '2w', 'month', '3 months', …; absent with no rule: a single meeting."),
            Field("on", .group, "'tue', 'tue,thu', 'last fri', '1st,3rd mon', '15'; for a single meeting a date."),
            Field("at", .group, "Time of day: '18:30', '6:30pm'."),
            Field("for", .group, "Length: '90m', '1h30m'; absent: nobody said."),
            Field("from", .group, "First possible day; absent: today in the group's zone."),
            Field("until", .group, "Last possible day."),
            Field("season", .group, "Months in which it takes place: 'sep-jun', 'apr,may,oct'; absent: all year."),
            Field("rule", .group, "An RFC 5545 rule in place of 'every' and 'on'."),
            Field("title", .group, "What tells it from the group's other series, up to 100 characters."),
            Field("place", .group, "Where; absent: as the group says."),
            Field("online", .group, "Address for joining from afar."),
            Field("phone", .group, "Telephone number for joining from afar."),
            Field("staffed", .group, "Somebody facilitates as a rule."),
            Field("format", .group, "plugin/format."),
            Field("dry_run", .public, "Change nothing."),
        ]
    }
    package struct Result: WireObject {
        package var series: SeriesView
        package var next: [MeetingTime]
        package init(series: SeriesView, next: [MeetingTime]) { (self.series, self.next) = (series, next) }
        package static let fields = [
            Field("series", .group, "The series; with dry_run its id is empty."),
            Field("next", .group, "Up to five next dates."),
        ]
    }
}
