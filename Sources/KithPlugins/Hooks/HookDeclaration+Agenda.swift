import KithModel

extension HookDeclaration {
    /// The data beside a format's function.
    package static let format: [Field] = [
        Field("title", .text(1...80), "What people see."),
        Field("summary", .text(1...300), optional: true, "What it is for."),
        Field(
            "occasion", .choice(FormatDefinition.Occasion.allCases.map(\.rawValue)), optional: true,
            "Taken by itself then; without it a group chooses the format."),
        Field(
            "every", .key, optional: true,
            "With occasion `reflection`: the integer setting that says after how many meetings; 0 is never."),
        Field("agenda", .function, "The hook below."),
    ]

    package static let agenda = HookDeclaration(
        path: ["formats", "NAME", "agenda"],
        summary: "Says what a meeting goes through, step by step. Called when a meeting opens and when its agenda is looked at.",
        arguments: [
            Field("meeting", .table(meetingFields), "The meeting."),
            Field("ctx", .table(contextFields), "What surrounds the call."),
        ],
        answer: .list(stepFields, name: "step", count: 1...40), effects: [],
        onNil: "No opinion: the built-in agenda, and nothing is said.",
        onFailure: "The built-in agenda takes its place; `kith status` names the file, the line and the reason.",
        since: 1)

    static let stepFields = [
        Field("key", .key, "Names the step; different within an agenda."),
        Field("title", .text(1...80), "What people see."),
        Field("minutes", .integer(0...600), optional: true, "Planned length; absent or 0: no set length."),
        Field("lead", .key, optional: true, "The role that leads it: `facilitator`, `tea`, `door`, …; never a person."),
        Field(
            "prompt", .text(0...2000), optional: true,
            "Words for whoever leads; `{ethics}` in them becomes what the group promises itself."),
        Field(
            "gathers", .choices(NoteKind.allCases.map(\.rawValue)), optional: true,
            "Notes that it invites the group to keep, never who said what. A `decision`, `theme` or `action` may be kept at any step; when the meeting closes, the last step's are asked for."
        ),
    ]

    static let meetingFields = [
        Field("number", .integer(1...1_000_000), "Which meeting of the group this is, from 1."),
        Field("date", .date, "2026-11-24."),
        Field("weekday", .text(6...9), "Tuesday."),
        Field("starts", .clock, "18:30, on the wall clock of the group's zone."),
        Field("minutes", .integer(1...1440), optional: true, "Planned length."),
        Field("title", .text(1...100), optional: true, "What tells this series of meetings from the group's others."),
        Field("someone_is_new", .boolean, "Somebody has said that they are new."),
        Field(
            "meetings_since_reflection", .integer(0...1_000_000), optional: true,
            "Meetings held since the group last looked at itself, or since it began."),
        Field(
            "days_since_reflection", .integer(0...1_000_000), optional: true,
            "Days since it last looked at itself; absent: it never did."),
        Field("guest_speaker", .boolean, "A guest will speak."),
        Field("group", .table(groupFields), "The same as `ctx.group`."),
    ]
}
