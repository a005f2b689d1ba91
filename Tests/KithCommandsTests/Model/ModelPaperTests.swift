import Foundation
import KithCommands
import KithWire
import Testing

/// A recovery model as a page for the table.
@Suite struct ModelPaperTests {
    private func text(_ shown: ModelShow.Result) -> String { TextPage(ModelPaper(shown).document).text }

    /// What stands between the tags of main.
    private func main(_ shown: ModelShow.Result) throws -> String {
        let page = HTMLPage(ModelPaper(shown).document).text
        let parts = page.components(separatedBy: "<main>\n")
        return try #require(parts.last?.components(separatedBy: "</main>").first)
    }

    @Test func `sides are a list with their words`() throws {
        #expect(
            text(ModelSample.shore) == """
                The shore
                =========
                Four things that are there at every tide, and come in no order.

                - Water
                  What comes and goes.
                  Ebb: What goes.
                  Flood
                  What came to you this week?

                - Sand
                  What gives way.

                - Stone
                  What holds?

                - Wind and weather

                ------------------------------------------------------------------------
                Nobody has to answer any of this, or to find themselves in it.
                From: A walk by the sea, 2026 (The words are ours)

                """)
        #expect(
            try main(ModelSample.shore) == """
                <section>
                <ul>
                <li><strong>Water</strong><p>What comes and goes.</p><p>Ebb: What goes.</p><p>Flood</p>\
                <p>What came to you this week?</p></li>
                <li><strong>Sand</strong><p>What gives way.</p></li>
                <li><strong>Stone</strong><p>What holds?</p></li>
                <li><strong>Wind and weather</strong></li>
                </ul>
                </section>

                """)
    }

    @Test func `steps stand beside each other, none is broken over two lines, and rungs are counted through`() throws {
        #expect(
            text(ModelSample.stairs).contains(
                """
                [ 1-2 At the foot ] [ 3 On the way ]
                [ 4-5 A landing with a bench and a view ] [ 6-7 Further on ]
                [ 8-10 By the lamp ]
                """))
        #expect(
            try main(ModelSample.stairs) == """
                <section>
                <ol class="steps">
                <li>1-2 At the foot</li>
                <li>3 On the way</li>
                <li>4-5 A landing with a bench and a view</li>
                <li>6-7 Further on</li>
                <li>8-10 By the lamp</li>
                </ol>
                </section>

                """)
    }

    @Test func `poles are lines, and those with words are told once more`() throws {
        #expect(
            text(ModelSample.star).contains(
                """
                - adrift o----------o moored
                - alone on deck o----------o with a crew

                - adrift – moored
                  Neither is better in every wind.
                """))
        #expect(
            try main(ModelSample.star).hasPrefix(
                """
                <section>
                <ul class="poles">
                <li><span>adrift</span><span class="rule" aria-hidden="true"></span><span>moored</span></li>
                <li><span>alone on deck</span><span class="rule" aria-hidden="true"></span><span>with a crew</span></li>
                </ul>
                <ul>
                <li><strong>adrift – moored</strong><p>Neither is better in every wind.</p></li>
                """))
    }

    @Test func `pairs are a table to each heading, and the sign is told where it stands`() throws {
        #expect(
            text(ModelSample.chart).hasSuffix(
                """
                Where
                -----
                Rough                                 Calm
                ---------------------------------  -  ----------------------------------
                Out at sea                         ↔  In port

                ↔ stands between those that are contraries.

                What helps
                ----------
                Rough                                 Calm
                ----------------------------------    ----------------------------------
                Fog that comes up without a           A horn
                warning, in any season

                ------------------------------------------------------------------------
                This is something to know. Nobody is asked about it.
                From: A walk by the sea, 2026 (The words are ours)

                """))
        let page = try main(ModelSample.chart)
        #expect(page.contains("<th scope=\"col\">Rough</th><th scope=\"col\" class=\"narrow\"></th><th scope=\"col\">Calm</th>"))
        #expect(page.components(separatedBy: "contraries").count == 2)
        #expect(page.contains("<caption class=\"heard\">What helps</caption>"))
    }

    @Test func `questions and principles are lists`() {
        #expect(
            text(ModelSample.log).contains(
                """
                To talk about, or to pass over
                ------------------------------
                - Who keeps it?
                - What would you want to read in it in ten years?

                1. Everybody writes
                   In their own words.

                2. Nobody has to
                """))
    }

    @Test func `nothing is wider than the page, and no markup comes in from outside`() {
        for shown in ModelSample.all {
            for isLarge in [false, true] {
                let lines = TextPage(ModelPaper(shown).document, isLarge: isLarge).lines
                for line in lines { #expect(DisplayWidth.of(line) <= 72, "\(line)") }
            }
        }
        let sly = ModelSample.shown(
            ModelSample.view("m", "<b>M</b>", summary: "a & b"),
            dimensions: [ModelPiece(key: "a", title: "<script>", section: "<i>", question: "\"?")],
            lines: [ModelLine(key: "a", from: "<a>", to: "<b>")],
            pairs: [ModelPair(key: "a", left: "<l>", right: "<r>", section: "<s>", opposites: false)], questions: ["<q>"])
        let page = HTMLPage(ModelPaper(sly).document).text
        for tag in ["<b>", "<script>", "<i>", "<a>", "<l>", "<r>", "<s>", "<q>"] { #expect(!page.contains(tag), "\(tag)") }
        #expect(page.contains("<title>&lt;b&gt;M&lt;/b&gt;</title>") && page.contains("a &amp; b"))
    }

    @Test func `the page is in the model's language`() {
        var shown = ModelSample.shore
        shown.model.language = "ar"
        #expect(HTMLPage(ModelPaper(shown).document).text.contains("<html lang=\"ar\" dir=\"rtl\">"))
    }
}
