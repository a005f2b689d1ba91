extension HookDeclaration {
    /// The data beside a reminder's function.
    package static let reminder: [Field] = [
        Field("title", .text(1...80), "What people see."),
        Field("summary", .text(1...300), optional: true, "What it is for."),
        Field("plan", .function, "The hook below."),
    ]

    package static let plan = HookDeclaration(
        path: ["reminders", "NAME", "plan"],
        summary:
            "Says who is to be reminded of a meeting, and when. Called anew whenever the meeting, or what surrounds it, changes.",
        arguments: [
            Field("meeting", .table(meetingFields), "The meeting."),
            Field("ctx", .table(contextFields), "What surrounds the call."),
        ],
        answer: .list(plannedFields, name: "reminder", count: 0...40), effects: [],
        onNil: "No reminders of that meeting.",
        onFailure: "No reminders by this plugin; `kith status` names the file, the line and the reason.", since: 1)

    private static let plannedFields = [
        Field("key", .key, "Names the reminder; different within a plan."),
        Field("to", .audience, "For whom."),
        Field("text", .text(1...500), optional: true, "Absent: the daemon's own neutral words."),
        Field("before", .span, optional: true, "So long before the meeting starts: 90m, 3h, 2d, 1w."),
        Field("after", .span, optional: true, "So long after it ends."),
        Field("on", .integer(0...60), optional: true, "So many days before it, together with `at`; 0 is its day."),
        Field("at", .clock, optional: true, "09:00: the time of that day."),
    ]
}
