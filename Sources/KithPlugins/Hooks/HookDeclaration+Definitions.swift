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
        Field(
            "permission", .text(1...500), optional: true,
            "Whose permission it needs; nobody can choose it until an operator has said that it was given."),
        Field("information", .boolean, optional: true, "Something to know: no part of it is ever put to anybody as a question."),
        Field(
            "dimensions", .list(dimensions, name: "dimension", count: 1...200), optional: true,
            "Sides of one thing, without rank."),
        Field(
            "stages", .list(stages, name: "stage", count: 1...50), optional: true, "One after the other, without better or worse."
        ),
        Field("principles", .list(named, name: "principle", count: 1...200), optional: true, "What it rests on."),
        Field("poles", .list(poles, name: "pole", count: 1...50), optional: true, "A line between two words."),
        Field("pairs", .list(pairs, name: "pair", count: 1...100), optional: true, "Two columns side by side."),
        Field("columns", .table(columns), optional: true, "What the columns of the pairs are called."),
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
        Field("language", .text(2...35), optional: true, "BCP 47 tag; absent: en."),
        Field(
            "exports_texts", .boolean, optional: true,
            "False: the licence keeps its texts from being handed on; exports hold its keys alone. Absent: true."),
        Field(
            "scale", .list(scale, name: "answer", count: 2...20), optional: true,
            "What may be answered, the least first. Absent: not yet (0), in part (1), mostly (2), fully (3). That something does "
                + "not apply, or isn't known, can always be said besides and counts for nothing."),
        Field("criteria", .list(criteria, name: "criterion", count: 1...1000), "What is looked at."),
        Field("subscales", .list(subscales, name: "subscale", count: 1...50), optional: true, "Criteria that are added up."),
        Field(
            "scoring", .choice(["mean", "median", "sum", "none"]), optional: true,
            "What is made of one sheet's answers; absent: mean. none: they stand beside each other, and nothing is made of them."),
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
        summary:
            "Makes figures of one sheet's answers, where the scoring of the definition is not enough. Over a round's sheets the median of each counts.",
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
    private static let dimensions =
        named + [
            Field("section", .text(1...120), optional: true, "The heading that it stands under."),
            Field("question", .text(1...500), optional: true, "Something to talk about, for those who like to."),
            Field("parts", .list(named, name: "part", count: 1...40), optional: true, "What it consists of."),
        ]
    private static let stages =
        named + [
            Field("question", .text(1...500), optional: true, "Something to talk about, for those who like to."),
            Field("rungs", .integer(1...10), optional: true, "Into how many rungs it is divided; they are counted through."),
        ]
    private static let poles = [
        Field("key", .key, "Names it; different within the list."),
        Field("from", .text(1...120), "The word at one end."), Field("to", .text(1...120), "The word at the other."),
        Field("text", .text(1...1500), optional: true, "What lies between."),
        Field("question", .text(1...500), optional: true, "Something to talk about, for those who like to."),
    ]
    private static let pairs = [
        Field("key", .key, "Names it; different within the list."),
        Field("left", .text(1...300), "One column."), Field("right", .text(1...300), "The other."),
        Field("section", .text(1...120), optional: true, "The heading that it stands under."),
        Field("opposites", .boolean, optional: true, "The one is the contrary of the other."),
    ]
    private static let columns = [
        Field("left", .text(1...60), "The one."), Field("right", .text(1...60), "The other."),
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
        Field("chapter", .text(1...120), optional: true, "The heading above its section."),
        Field("section", .text(1...120), optional: true, "The heading that it stands under."),
        Field("number", .integer(1...999), optional: true, "Its number in the source, where that leaves some out."),
        Field(
            "scale", .list(scale, name: "answer", count: 2...20), optional: true,
            "What may be answered here; absent: the rubric's."),
        Field("reversed", .boolean, optional: true, "More is less."),
        Field("indicators", .texts(most: 500, count: 1...40), optional: true, "How one would notice."),
        Field("contrary", .texts(most: 500, count: 1...40), optional: true, "How one would notice the contrary."),
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
