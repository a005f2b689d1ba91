import KithWire

/// Recovery models of every shape, made up.
enum ModelSample {
    static func view(
        _ model: String, _ title: String, summary: String? = nil, audience: String = "person", information: Bool = false,
        needs: String? = nil, chosen: Bool = false, gone: Bool = false
    ) -> ModelView {
        ModelView(
            model: model, plugin: "frames", title: title, summary: summary, audience: audience,
            source: "A walk by the sea, 2026", licence: "The words are ours", language: "en", shape: "",
            information: information, needs: needs, chosen: chosen, gone: gone)
    }

    static func shown(
        _ view: ModelView, dimensions: [ModelPiece] = [], stages: [ModelPiece] = [], principles: [ModelPiece] = [],
        lines: [ModelLine] = [], pairs: [ModelPair] = [], columns: [String]? = nil, questions: [String] = []
    ) -> ModelShow.Result {
        ModelShow.Result(
            model: view, dimensions: dimensions, stages: stages, principles: principles, lines: lines, pairs: pairs,
            columns: columns, questions: questions)
    }

    /// Sides with parts and questions.
    static let shore = shown(
        view("shore", "The shore", summary: "Four things that are there at every tide, and come in no order."),
        dimensions: [
            ModelPiece(
                key: "water", title: "Water", text: "What comes and goes.", question: "What came to you this week?",
                parts: [
                    ModelPart(key: "ebb", title: "Ebb", text: "What goes."), ModelPart(key: "flood", title: "Flood"),
                ]),
            ModelPiece(key: "sand", title: "Sand", text: "What gives way."),
            ModelPiece(key: "stone", title: "Stone", question: "What holds?"),
            ModelPiece(key: "wind", title: "Wind and weather"),
        ])

    /// Names and numbers alone.
    static let stairs = shown(
        view("stairs", "The stairs by the pier"),
        stages: [
            ModelPiece(key: "a", title: "At the foot", rungs: 2), ModelPiece(key: "b", title: "On the way", rungs: 1),
            ModelPiece(key: "c", title: "A landing with a bench and a view", rungs: 2),
            ModelPiece(key: "d", title: "Further on", rungs: 2), ModelPiece(key: "e", title: "By the lamp", rungs: 3),
        ])

    /// Poles with and without words.
    static let star = shown(
        view("star", "The harbour star"),
        lines: [
            ModelLine(key: "a", from: "adrift", to: "moored", text: "Neither is better in every wind."),
            ModelLine(key: "b", from: "alone on deck", to: "with a crew", question: "Who is on board with you?"),
        ])

    /// Pairs, of which some are contraries, and steps that lead one way; nothing is asked.
    static let chart = shown(
        view("chart", "A chart of currents", audience: "group", information: true),
        stages: [ModelPiece(key: "a", title: "Spring tide"), ModelPiece(key: "b", title: "Current")],
        pairs: [
            ModelPair(key: "a", left: "Out at sea", right: "In port", section: "Where", opposites: true),
            ModelPair(
                key: "b", left: "Fog that comes up without a warning, in any season", right: "A horn", section: "What helps",
                opposites: false),
        ], columns: ["Rough", "Calm"])

    /// Questions and principles.
    static let log = shown(
        view("log", "The ship's log", audience: "service"),
        principles: [
            ModelPiece(key: "a", title: "Everybody writes", text: "In their own words."),
            ModelPiece(key: "b", title: "Nobody has to"),
        ],
        questions: ["Who keeps it?", "What would you want to read in it in ten years?"])

    static let all = [shore, stairs, star, chart, log, long]

    /// Everything as long as it may be.
    static let long: ModelShow.Result = {
        let words = String(repeating: "a long way round the bay ", count: 5).prefix(120).description
        let word = String(repeating: "Bay", count: 40)
        func pieces(_ rungs: Int?) -> [ModelPiece] {
            [words, word].enumerated().map {
                ModelPiece(key: "k\($0)", title: $1, text: words, section: words, question: words, rungs: rungs, parts: nil)
            }
        }
        return shown(
            view("long", String(words.prefix(80)), summary: words, needs: nil), dimensions: pieces(nil), stages: pieces(5),
            principles: pieces(nil),
            lines: [
                ModelLine(key: "a", from: words, to: word, text: words, question: words),
                ModelLine(key: "b", from: "here", to: "there"),
            ],
            pairs: [ModelPair(key: "a", left: word, right: words, section: words, opposites: true)],
            columns: [String(words.prefix(60)), String(word.prefix(60))], questions: [words])
    }()
}
