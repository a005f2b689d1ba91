extension HookDeclaration {
    package static let on = HookDeclaration(
        path: ["on", "KIND"],
        summary:
            "Hears of something that happened in the group, in order, each event once. What it asks for happens together with its new state, or not at all.",
        arguments: [
            Field("event", .table(eventFields), "What happened."),
            Field("ctx", .table(contextFields), "What surrounds the call, as it is when the call is made."),
            Field("state", .value, optional: true, "What the plugin returned as `state` last; nil at first."),
        ],
        answer: .table(answerFields, name: "answer"), effects: Effect.Kind.allCases,
        onNil: "Nothing is asked for, and the state stays.",
        onFailure:
            "Nothing of that call is used. The event waits and is tried again; after five errors in a row the plugin rests in that group for a quarter of an hour, then twice as long. Nobody else waits.",
        since: 1)

    private static let eventFields = [
        Field("kind", .text(3...60), "One of the kinds below."),
        Field("at", .moment, "When, in the group's zone."),
        Field("subject", .text(1...100), optional: true, "The id of what it is about; a meeting as its series and date."),
        Field("person", .text(1...40), optional: true, "The member it is about, as a token. Wants `reads` people."),
        Field("facts", .named("string"), "Small facts: codes and numbers."),
    ]

    private static let answerFields = [
        Field("state", .value, optional: true, "What to remember in this group, up to 64 KiB; absent: as it was."),
        Field("effects", .effects, optional: true, "What is to happen, up to 64 of them."),
    ]

    package static let migrate = HookDeclaration(
        path: ["migrate"],
        summary:
            "Brings a state that an older version kept into today's shape. Called when a bundle with a greater `state_version` takes the place of another, once for each group that has a state.",
        arguments: [
            Field("old", .integer(1...1_000_000), "The `state_version` that the state is of."),
            Field("state", .value, "The state."),
        ],
        answer: .value, effects: [], onNil: "The group begins without a state.",
        onFailure: "The old version goes on serving, everywhere.", since: 1)
}
