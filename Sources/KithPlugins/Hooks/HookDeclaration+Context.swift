extension HookDeclaration {
    static let contextFields = [
        Field("now", .moment, "2026-11-24T18:25 in the group's zone: the only clock there is."),
        Field("settings", .named("integer|boolean|string"), "Every setting of the manifest with its value."),
        Field("group", .table(groupFields), "The group, as it describes itself."),
        Field(
            "roles", .named("string"),
            "Who took which role, as tokens, where somebody did: of the agenda's or the event's meeting, else of the next; of several who share a role the first. Wants `reads` roles."
        ),
        Field(
            "ask_me", .texts(most: 40, count: 0...200), optional: true,
            "Tokens of those who said that they may be asked to take a role. Wants `reads` people."),
        Field(
            "meeting", .table(nextMeetingFields), optional: true,
            "The group's next meeting, or the one that is open. Wants `reads` meeting."),
        Field(
            "ethics", .table(ethicsFields), optional: true,
            "The code of ethics that the group adopted. Its words are not told; `{ethics}` in a prompt becomes them."),
        Field(
            "models", .list(chosenModelFields, name: "choice", count: 0...HookContext.ChosenModel.most), optional: true,
            "Recovery models that the group chose for itself and its people, in the order of choosing; none that is only there to be known, that is off or that is about a service. Wants `reads` models."
        ),
    ]

    static let chosenModelFields = [
        Field("name", .text(1...81), "What it goes by."),
        Field("title", .text(1...80), "Its name."),
        Field(
            "questions", .texts(most: 500, count: 0...HookContext.ChosenModel.questionsMost),
            "What it has to talk about, in its order; any of it may be passed over."),
    ]

    static let ethicsFields = [
        Field("version", .integer(1...1_000_000), "Which version holds."),
        Field("adopted", .date, "The day on which the group adopted it."),
        Field("days", .integer(0...4_000_000), "Days since the group adopted it or last looked at it again."),
    ]

    static let groupFields = [
        Field("handle", .text(2...48), "Its short name."),
        Field("name", .text(1...200), "Its name."),
        Field("language", .text(2...35), "BCP 47 tag of the language it meets in."),
        Field("zone", .text(1...60), "tzdata name."),
        Field("membership", .choice(["open", "closed"]), "Who may come."),
        Field("formality", .choice(["formal", "informal"]), "How much structure it wants."),
    ]

    static let nextMeetingFields = [
        Field("date", .date, "2026-11-24."),
        Field("weekday", .text(6...9), "Tuesday."),
        Field("starts", .clock, "18:30, on the wall clock of the group's zone."),
        Field("minutes", .integer(1...1440), optional: true, "Planned length."),
        Field("title", .text(1...100), optional: true, "What tells this series of meetings from the group's others."),
    ]
}
