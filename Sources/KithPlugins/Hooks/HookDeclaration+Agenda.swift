extension HookDeclaration {
    /// The data beside a format's function.
    package static let format: [HookDeclaration.Field] = [
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
            Field("meeting", .table(meeting), "The meeting."), Field("ctx", .table(context), "What surrounds the call."),
        ],
        result: [
            Field("key", .key, "Names the step; different within an agenda."),
            Field("title", .text(1...80), "What people see."),
            Field("minutes", .integer(0...600), optional: true, "Planned length; absent or 0: no set length."),
            Field("lead", .key, optional: true, "The role that leads it: `facilitator`, `tea`, `door`, …; never a person."),
            Field("prompt", .text(0...2000), optional: true, "Words for whoever leads."),
        ],
        resultName: "step", count: 1...40, effects: [],
        onNil: "No opinion: the built-in agenda, and nothing is said.",
        onFailure: "The built-in agenda takes its place; `kith status` names the file, the line and the reason.",
        since: 1)

    private static let meeting = [
        Field("number", .integer(1...1_000_000), "Which meeting of the group this is, from 1."),
        Field("date", .text(10...10), "2026-11-24."),
        Field("weekday", .text(6...9), "Tuesday."),
        Field("starts", .text(5...5), "18:30, on the wall clock of the group's zone."),
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
        Field("group", .table(group), "The group, as it describes itself."),
    ]

    private static let group = [
        Field("handle", .text(2...48), "Its short name."),
        Field("name", .text(1...200), "Its name."),
        Field("language", .text(2...35), "BCP 47 tag of the language it meets in."),
        Field("zone", .text(1...60), "tzdata name."),
        Field("membership", .choice(["open", "closed"]), "Who may come."),
        Field("formality", .choice(["formal", "informal"]), "How much structure it wants."),
    ]

    private static let context = [
        Field("now", .text(16...16), "2026-11-24T18:25 in the group's zone: the only clock there is."),
        Field("settings", .named("integer|boolean|string"), "Every setting of the manifest with its value."),
        Field("roles", .named("string"), "Who has which role, as tokens; empty in this version."),
    ]
}
