package import KithModel

package enum MeetingAgenda: Method {
    package static let declaration = Declaration(
        "meeting.agenda", "Show the agenda that a meeting has, or would have if it opened now.", callers: .keepers)
    package struct Parameters: WireObject {
        package var meeting: String
        package var format: String?
        package init(meeting: String, format: String? = nil) { (self.meeting, self.format) = (meeting, format) }
        package static let fields =
            MeetingReference.fields + [
                Field("format", .group, "Try this plugin/format instead of the meeting's own.")
            ]
    }
    package struct Result: WireObject {
        package var meeting: String
        package var title: String
        package var format: String
        package var definition: String?
        package var fellBack: String?
        package var steps: [AgendaStep]
        package var minutes: Int
        package var leftOut: [String]?
        package var topics: [String]
        package var resources: [ResourceView]
        private enum CodingKeys: String, CodingKey {
            case meeting, title, format, definition
            case fellBack = "fell_back"
            case steps, minutes, topics, resources
            case leftOut = "left_out"
        }
        package init(
            meeting: String, agenda: Agenda, leftOut: [String] = [], topics: [String] = [], resources: [ResourceView] = []
        ) {
            self.meeting = meeting
            title = agenda.title
            format = agenda.format ?? "built-in"
            definition = agenda.definition
            fellBack = agenda.fellBack
            steps = agenda.steps
            minutes = agenda.steps.reduce(0) { $0 + $1.minutes }
            self.topics = topics
            self.resources = resources
            self.leftOut = leftOut.isEmpty ? nil : leftOut
        }
        package static let fields = [
            Field("meeting", .group, "GROUP@2026-11-24T18:30."),
            Field("title", .group, "The format's title."),
            Field("format", .group, "plugin/format, or 'built-in'."),
            Field("definition", .group, "Content hash of the plugin that made it."),
            Field("fell_back", .group, "Why the chosen format was not used: file, line and reason."),
            Field("steps", .group, "In order."),
            Field("minutes", .group, "Planned lengths together."),
            Field("topics", .group, "What the group planned to talk about, 20 at most."),
            Field("resources", .group, "Where support is to be had, for the last page: crisis lines first, 8 at most."),
            Field("left_out", .group, "Keys of the steps that were left out this time."),
        ]
    }
}
