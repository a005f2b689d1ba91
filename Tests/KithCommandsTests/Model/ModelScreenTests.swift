import Foundation
import KithCommands
import KithWire
import Testing

/// Recovery models as a terminal shows them, to the letter.
@Suite struct ModelScreenTests {
    private static let wide = Terminal()
    private static let ascii = Terminal(hasUnicode: false)
    private static let narrow = Terminal(width: 60)
    private static let spoken: Terminal = {
        var terminal = Terminal()
        terminal.isSpoken = true
        return terminal
    }()

    private func show(_ shown: ModelShow.Result, _ terminal: Terminal = wide) -> String {
        ModelScreen(terminal).show(shown).joined(separator: "\n")
    }

    // MARK: Pictures

    @Test func `sides are spokes around the name, and then words`() {
        #expect(
            show(ModelSample.shore) == """
                The shore
                Four things that are there at every tide, and come in no order.

                             ┌── Water
                  The shore ─┼── Sand
                             ├── Stone
                             └── Wind and weather

                Water
                  What comes and goes.
                  · Ebb: What goes.
                  · Flood
                  ? What came to you this week?

                Sand
                  What gives way.

                Stone
                  ? What holds?

                Wind and weather

                About a person and what is theirs alone. Nobody has to answer any of it.
                From: A walk by the sea, 2026 (The words are ours)
                """)
    }

    @Test func `without Unicode they are spokes too`() {
        #expect(
            show(ModelSample.shore, Self.ascii).contains(
                """
                             +-- Water
                  The shore -+-- Sand
                             +-- Stone
                             +-- Wind and weather

                Water
                  What comes and goes.
                  - Ebb: What goes.
                  - Flood
                  ? What came to you this week?
                """))
    }

    @Test func `an odd number has its middle, two have none, and a single side no picture`() {
        func picture(_ count: Int) -> [String] {
            let pieces = (1...count).map { ModelPiece(key: "k\($0)", title: "Side \($0)") }
            let view = ModelSample.view("m", "Model")
            return ModelScreen(Self.wide).show(ModelSample.shown(view, dimensions: pieces)).dropFirst(2).dropLast(3)
        }
        #expect(picture(1) == ["Side 1"])
        #expect(picture(2) == ["  Model ─┬── Side 1", "         └── Side 2"])
        #expect(picture(3) == ["         ┌── Side 1", "  Model ─┼── Side 2", "         └── Side 3"])
        #expect(picture(12).count == 12 && picture(12)[5] == "  Model ─┼── Side 6")
    }

    @Test func `stages stand on one level, a row after the other`() {
        #expect(
            show(ModelSample.stairs) == """
                The stairs by the pier

                ┌─────────────────┐   ┌──────────────┐
                │ 1-2 At the foot │ ⇄ │ 3 On the way │ ⇄
                └─────────────────┘   └──────────────┘
                ┌───────────────────────────────────────┐   ┌────────────────┐
                │ 4-5 A landing with a bench and a view │ ⇄ │ 6-7 Further on │ ⇄
                └───────────────────────────────────────┘   └────────────────┘
                ┌──────────────────┐
                │ 8-10 By the lamp │
                └──────────────────┘

                About a person and what is theirs alone. Nobody has to answer any of it.
                From: A walk by the sea, 2026 (The words are ours)
                """)
        #expect(
            show(ModelSample.stairs, Self.ascii).contains(
                """
                +-----------------+     +--------------+
                | 1-2 At the foot | <-> | 3 On the way | <->
                +-----------------+     +--------------+
                """))
        #expect(
            show(ModelSample.stairs, Self.narrow).contains(
                """
                ┌───────────────────────────────────────┐
                │ 4-5 A landing with a bench and a view │ ⇄
                └───────────────────────────────────────┘
                ┌────────────────┐   ┌──────────────────┐
                │ 6-7 Further on │ ⇄ │ 8-10 By the lamp │
                └────────────────┘   └──────────────────┘
                """))
    }

    @Test func `poles are a line between two words, of which neither is where it goes`() {
        #expect(
            show(ModelSample.star).hasPrefix(
                """
                The harbour star

                         adrift ●──────────────────────● moored
                  alone on deck ●──────────────────────● with a crew

                adrift – moored
                  Neither is better in every wind.

                alone on deck – with a crew
                  ? Who is on board with you?

                """))
        #expect(
            show(ModelSample.star, Self.ascii).contains(
                """
                         adrift o----------------------o moored
                  alone on deck o----------------------o with a crew

                adrift - moored
                """))
    }

    @Test func `words that leave no room for the line stand above and below it`() {
        let line = ModelLine(
            key: "a", from: "waiting at the quay for weather that may never come", to: "rowing out in whatever weather there is")
        let shown = ModelSample.shown(ModelSample.view("m", "Weather"), lines: [line])
        #expect(
            show(shown).contains(
                """
                  waiting at the quay for weather that may never come
                  ●────────────────────────●
                  rowing out in whatever weather there is
                """))
    }

    @Test func `pairs are two columns, with a sign between contraries; what is only to be known leads one way`() {
        #expect(
            show(ModelSample.chart) == """
                A chart of currents

                ┌─────────────┐   ┌─────────┐
                │ Spring tide │ → │ Current │
                └─────────────┘   └─────────┘

                Where

                Rough                                    Calm

                Out at sea                            ↔  In port

                What helps

                Rough                                    Calm

                Fog that comes up without a warning,     A horn
                in any season

                ↔ stands between those that are contraries.

                About a group. It is something to know; nobody is asked about it.
                From: A walk by the sea, 2026 (The words are ours)
                """)
        #expect(
            show(ModelSample.chart, Terminal(width: 60, hasUnicode: false)).contains(
                """
                Out at sea                  <> In port

                What helps

                Rough                          Calm

                Fog that comes up without a    A horn
                warning, in any season
                """))
    }

    @Test func `questions and principles are lists`() {
        #expect(
            show(ModelSample.log) == """
                The ship's log

                To talk about, or to pass over:
                  · Who keeps it?
                  · What would you want to read in it in ten years?

                1.  Everybody writes
                    In their own words.

                2.  Nobody has to

                About a service. Nobody has to answer any of it.
                From: A walk by the sea, 2026 (The words are ours)
                """)
    }

    // MARK: Heard

    @Test func `heard, it is sentences, and no sign is read out`() {
        let signs = Set("─│┌┐└┘├┤┼┬·→⇄↔●–|+")
        for model in ModelSample.all { #expect(!show(model, Self.spoken).contains { signs.contains($0) && $0 != "–" }) }
        #expect(
            show(ModelSample.shore, Self.spoken).hasPrefix(
                """
                The shore
                Four things that are there at every tide, and come in no order.

                The shore has 4 sides: Water; Sand; Stone; Wind and weather.

                Water
                  What comes and goes.
                  Ebb: What goes.
                  Flood
                  To talk about: What came to you this week?

                """))
        #expect(
            show(ModelSample.stairs, Self.spoken).contains(
                """
                1-2 At the foot; 3 On the way; 4-5 A landing with a bench and a view; 6-7
                Further on; 8-10 By the lamp: back and forth between them, none better than
                another.
                """))
        #expect(
            show(ModelSample.star, Self.spoken).contains(
                "Between adrift and moored.\nBetween alone on deck and with a crew.\n"))
        #expect(
            show(ModelSample.chart, Self.spoken).hasPrefix(
                """
                A chart of currents

                Spring tide; Current: one leading to the next.

                Where

                Out at sea; the contrary: In port

                What helps

                Fog that comes up without a warning, in any season; beside it: A horn

                About a group.
                """))
    }

    // MARK: Widths, colour

    @Test(arguments: [60, 80, 200], [true, false])
    func `nothing is wider than the terminal, however long it is`(width: Int, unicode: Bool) {
        var terminal = Terminal(width: width, hasUnicode: unicode)
        for isSpoken in [false, true] {
            terminal.isSpoken = isSpoken
            let screen = ModelScreen(terminal)
            for shown in ModelSample.all {
                for line in screen.show(shown) { #expect(DisplayWidth.of(line) <= min(width, 80), "\(line)") }
                for line in ModelComparison(terminal, [shown, ModelSample.long, ModelSample.star]).lines {
                    #expect(DisplayWidth.of(line) <= min(width, 80), "\(line)")
                }
            }
            guard !isSpoken else { continue }
            for line in screen.list(ModelSample.all.map(\.model)) { #expect(DisplayWidth.of(line) <= width, "\(line)") }
        }
    }

    @Test func `no name is cut off in a picture`() {
        let words = show(ModelSample.long).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(!words.contains("…"))
        #expect(words.components(separatedBy: "a long way round the bay").count > 40)
        let bays = show(ModelSample.long).count { $0 == "B" }
        #expect(bays == 40 * 8 + 20, "a title in each picture and each list, and a column's")
    }

    @Test func `a picture is all there is where a model has names alone`() {
        let names = ModelSample.shown(
            ModelSample.view("m", "Model"),
            dimensions: [ModelPiece(key: "a", title: "One"), ModelPiece(key: "b", title: "Two")])
        #expect(show(names).components(separatedBy: "One").count == 2)
        var grouped = names
        grouped.dimensions[1].section = "Apart"
        #expect(show(grouped).contains("\nApart\n\nTwo\n"))
    }

    @Test func `colour adds weight, and no column`() {
        let plain = show(ModelSample.shore)
        let bright = show(ModelSample.shore, Terminal(hasColour: true))
        #expect(bright.contains("\u{1b}[1mThe shore\u{1b}[0m\n"))
        #expect(bright.contains("\u{1b}[2mFrom: A walk by the sea, 2026 (The words are ours)\u{1b}[0m"))
        let bare = ["1", "2", "0"].reduce(bright) { $0.replacing("\u{1b}[\($1)m", with: "") }
        #expect(bare == plain)
    }

    @Test func `what would move the cursor is shown, and does not`() {
        let view = ModelSample.view("m", "M\u{1b}[2J")
        let shown = ModelSample.shown(
            view, dimensions: [ModelPiece(key: "a", title: "A\u{202e}", text: "T\u{7}"), ModelPiece(key: "b", title: "B")],
            stages: [ModelPiece(key: "a", title: "S\u{8}"), ModelPiece(key: "b", title: "B")],
            lines: [ModelLine(key: "a", from: "x\u{9b}", to: "y\u{9b}", text: "\u{0}")],
            pairs: [ModelPair(key: "a", left: "l\u{85}", right: "r\u{85}", section: "s\u{85}", opposites: false)],
            questions: ["\u{200e}?"])
        for terminal in [Self.wide, Self.spoken] {
            let text = show(shown, terminal) + ModelComparison(terminal, [shown, shown]).lines.joined(separator: "\n")
            let isSafe = text.unicodeScalars.allSatisfy {
                $0 == "\n" || !$0.properties.isBidiControl && $0.properties.generalCategory != .control
            }
            #expect(isSafe)
            #expect(text.contains("\\u{1b}[2J"))
        }
    }

    // MARK: Lists

    @Test func `a list tells what stands with each, and no more`() {
        let models = [
            ModelSample.view("shore", "The shore", chosen: true), ModelSample.view("chart", "A chart", information: true),
            ModelSample.view("both", "Both", information: true, chosen: true),
            ModelSample.view("stairs", "The stairs", needs: "The builder says who may."),
            ModelSample.view("old/tides", "tides", audience: "group", chosen: true, gone: true),
        ]
        #expect(
            ModelScreen(Self.wide).list(models) == [
                "MODEL      TITLE       FOR", "shore      The shore   person  chosen", "chart      A chart     person  to know",
                "both       Both        person  chosen, to know", "stairs     The stairs  person  off",
                "old/tides  tides               chosen, and no longer here",
            ])
        #expect(ModelScreen(Self.spoken).list(models)[0] == "model shore, title The shore, for person, chosen.")
    }

    @Test func `one that is off says whose word is missing, and what to type`() {
        let shown = ModelSample.shown(ModelSample.view("own/stairs", "The stairs", needs: "The builder says who may."))
        #expect(
            show(shown) == """
                The stairs

                It is off. The builder says who may.
                kith model permit own/stairs

                About a person and what is theirs alone. Nobody has to answer any of it.
                From: A walk by the sea, 2026 (The words are ours)
                """)
        #expect(ModelScreen(Self.wide).show(shown, group: "harbour").contains("kith model permit own/stairs --group harbour"))
    }
}
