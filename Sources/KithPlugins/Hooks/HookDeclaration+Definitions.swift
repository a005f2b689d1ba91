import KithModel

extension HookDeclaration {
    /// A recovery model: what it is made of, in order. At least one of its lists is there.
    package static let model: [Field] = [
        Field("title", .text(1...80), "Its name."),
        Field("summary", .text(1...1000), optional: true, "What it is for."),
        Field(
            "for", .choice(["person", "group", "service"]), "Offered there only. Lua keeps the word for itself: `[\"for\"] = …`."),
        Field("source", .text(1...300), "Where it comes from."),
        Field("licence", .text(1...100), optional: true, "Under which licence."),
        Field("language", .text(2...35), optional: true, "BCP 47 tag; absent: en."),
        Field("dimensions", .list(named, name: "dimension", count: 1...200), optional: true, "Sides of one thing, without rank."),
        Field(
            "stages", .list(named, name: "stage", count: 1...50), optional: true, "One after the other, without better or worse."),
        Field("principles", .list(named, name: "principle", count: 1...200), optional: true, "What it rests on."),
        Field("poles", .list(poles, name: "pole", count: 1...50), optional: true, "A line between two words."),
        Field("pairs", .list(pairs, name: "pair", count: 1...100), optional: true, "Two columns side by side."),
        Field("questions", .list(questions, name: "question", count: 1...200), optional: true, "To talk about."),
    ]

    package static let rubric: [Field] = [
        Field("title", .text(1...80), "Its name."),
        Field("summary", .text(1...1000), optional: true, "What it is for."),
        Field(
            "purpose", .choice(["group", "service", "self_check", "handout"]),
            "Who looks at what with it. Nobody is rated by anybody."),
        Field("source", .text(1...300), "Where it comes from."),
        Field("licence", .text(1...100), optional: true, "Under which licence."),
        Field("scale", .list(scale, name: "answer", count: 2...20), "What may be answered, the least first."),
        Field("criteria", .list(criteria, name: "criterion", count: 1...1000), "What is looked at."),
        Field("subscales", .list(subscales, name: "subscale", count: 1...50), optional: true, "Criteria that are added up."),
        Field("scoring", .choice(["mean", "median", "sum"]), optional: true, "Absent: mean."),
        Field(
            "minimum_answered", .integer(1...1000), optional: true,
            "So many answers make a result; absent: half of them."),
        Field("score", .function, optional: true, "The hook below."),
    ]

    /// Hints on words, shown beside a group's own public texts and nowhere else; and the fixed words of what groups print.
    /// At least one of the two is there.
    package static let words: [Field] = [
        Field("title", .text(1...80), "What people see."),
        Field("summary", .text(1...1000), optional: true, "The idea behind them."),
        Field("source", .text(1...300), "Where it comes from."),
        Field("language", .text(2...35), optional: true, "BCP 47 tag of the groups that they are for; absent: all groups."),
        Field("entries", .list(hints, name: "hint", count: 1...300), optional: true, "The hints."),
        Field(
            "labels", .table(labels), optional: true,
            "Fixed words of what groups print, each in the place of the English one. What is in braces is filled in."),
    ]

    package static let score = HookDeclaration(
        path: ["rubrics", "NAME", "score"],
        summary: "Makes figures of one round's answers, where the scoring of the definition is not enough.",
        arguments: [
            Field("answers", .named("integer"), "Criterion to the value of the scale; what was not answered is absent."),
            Field("ctx", .table(contextFields), "What surrounds the call."),
        ],
        answer: .numbers(count: 1...100), effects: [], onNil: "The scoring of the definition.",
        onFailure: "The raw answers stay, and the result says that it has no figures.", since: 1)

    private static let named = [
        Field("key", .key, "Names it; different within the list."),
        Field("title", .text(1...120), "What people see."),
        Field("text", .text(1...1500), optional: true, "What it means."),
    ]
    private static let poles = [
        Field("key", .key, "Names it; different within the list."),
        Field("from", .text(1...120), "The word at one end."), Field("to", .text(1...120), "The word at the other."),
    ]
    private static let pairs = [
        Field("key", .key, "Names it; different within the list."),
        Field("left", .text(1...300), "One column."), Field("right", .text(1...300), "The other."),
    ]
    private static let questions = [
        Field("key", .key, "Names it; different within the list."), Field("text", .text(1...500), "The question."),
    ]
    private static let scale = [
        Field("value", .integer(-100...100), "What it counts."), Field("label", .text(1...120), "What people choose."),
    ]
    private static let criteria = [
        Field("key", .key, "Names it; different within the list."),
        Field("title", .text(1...300), "What people see."),
        Field("text", .text(1...2000), optional: true, "More about it."),
        Field("section", .text(1...120), optional: true, "The heading that it stands under."),
        Field("reversed", .boolean, optional: true, "More is less."),
        Field("indicators", .texts(most: 500, count: 1...40), optional: true, "How one would notice."),
    ]
    private static let subscales = [
        Field("key", .key, "Names it; different within the list."),
        Field("title", .text(1...120), "What people see."),
        Field("criteria", .texts(most: 40, count: 1...200), "Keys of criteria."),
    ]
    private static let labels = Label.allCases.map { label in
        Field(label.rawValue, .text(1...Label.longest), optional: true, label.english)
    }
    private static let hints = [
        Field("instead_of", .texts(most: 80, count: 1...20), "Words as they stand in a text, whatever their case."),
        Field("say", .texts(most: 80, count: 1...20), optional: true, "Words that leave more open."),
        Field("because", .text(1...500), "The thought behind it."),
    ]
}
