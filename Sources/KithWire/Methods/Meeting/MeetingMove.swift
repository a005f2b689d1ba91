import KithModel

package enum MeetingMove: Method {
    package static let declaration = Declaration(
        "meeting.move", "Move one meeting to another time or place. One that was cancelled takes place then.",
        callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var meeting: String
        package var to: String?
        package var at: String?
        package var `for`: String?
        package var place: String?
        package var dryRun: Bool?
        private enum CodingKeys: String, CodingKey {
            case meeting, to, at, `for`, place
            case dryRun = "dry_run"
        }
        package init(meeting: String) { self.meeting = meeting }
        package static let fields =
            MeetingReference.fields + [
                Field("to", .group, "The day, '2026-12-03' or words; absent: the day it is on."),
                Field("at", .group, "Time of day on the clock of its series' zone: '19:00'; absent: as it is."),
                Field("for", .group, "Length: '90m', '1h30m'; absent: as it is."),
                Field("place", .group, "Where; absent: as it is; empty: where the series says."),
                Field("dry_run", .public, "Change nothing."),
            ]
    }
    package typealias Result = MeetingChanges
}
