import KithModel

package enum MeetingCalendar: Method {
    package static let declaration = Declaration(
        "meeting.calendar", "A group's meetings as an iCalendar file, for calendars of people who want one.",
        callers: .keepers)
    package struct Parameters: WireObject {
        package var group: String
        package var named: Bool?
        package init(group: String, named: Bool? = nil) { (self.group, self.named) = (group, named) }
        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("named", .public, "Write the group's name and titles into it; absent: it says 'Meeting' and no more."),
        ]
    }
    package struct Result: WireObject {
        package var text: String
        package init(text: String) { self.text = text }
        package static let fields = [Field("text", .group, "RFC 5545, lines ending in CR LF.")]
    }
}
