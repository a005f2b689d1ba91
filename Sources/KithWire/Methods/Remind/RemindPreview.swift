import KithModel

package enum RemindPreview: Method {
    package static let declaration = Declaration(
        "remind.preview", "Show what a reminder would say if it were due now, and who would get it.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var reminder: String

        package init(group: String, reminder: String) {
            self.group = group
            self.reminder = reminder
        }

        package static let fields = [
            Field("group", .group, "The group."),
            Field("reminder", .group, "Which, as the list names it."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var reminder: ReminderView
        package var subject: String
        package var text: String
        package var people: [String]

        package init(reminder: ReminderView, subject: String, text: String, people: [String]) {
            self.reminder = reminder
            self.subject = subject
            self.text = text
            self.people = people
        }

        package static let fields = [
            Field("reminder", .group, "The reminder."),
            Field("subject", .group, "As somebody gets it who did not say that the group may be named."),
            Field("text", .group, "The words."),
            Field("people", .personal, "Who would get it, GROUP/HANDLE; whoever is not among them has their reasons."),
        ]
    }
}
