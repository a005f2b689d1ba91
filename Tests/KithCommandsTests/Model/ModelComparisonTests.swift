import KithCommands
import KithWire
import Testing

/// Two or three recovery models beside each other.
@Suite struct ModelComparisonTests {
    private func lines(_ models: ModelShow.Result..., width: Int = 80, isSpoken: Bool = false) -> String {
        var terminal = Terminal(width: width)
        terminal.isSpoken = isSpoken
        return ModelComparison(terminal, models).lines.joined(separator: "\n")
    }

    @Test func `each has a column, and only what one of them has is named`() {
        #expect(
            lines(ModelSample.shore, ModelSample.log) == """
                The shore                                The ship's log
                about a person                           about a service

                Sides
                Water
                Sand
                Stone
                Wind and weather

                Questions
                                                         Who keeps it?
                                                         What would you want to read in it in
                                                           ten years?

                Principles
                                                         Everybody writes
                                                         Nobody has to
                """)
    }

    @Test func `three fit into sixty columns`() {
        #expect(
            lines(ModelSample.star, ModelSample.stairs, ModelSample.chart, width: 60) == """
                The harbour star     The stairs by        A chart of
                                       the pier             currents
                about a person       about a person       about a group

                Stages
                                     At the foot          Spring tide
                                     On the way           Current
                                     A landing with a
                                       bench and a view
                                     Further on
                                     By the lamp

                Lines
                adrift - moored
                alone on deck -
                  with a crew

                Pairs
                                                          Out at sea / In
                                                            port
                                                          Fog that comes
                                                            up without a
                                                            warning, in any
                                                            season / A horn
                """)
    }

    @Test func `heard, each is told on its own`() {
        #expect(
            lines(ModelSample.shore, ModelSample.log, isSpoken: true) == """
                The shore, about a person. Sides: Water; Sand; Stone; Wind and weather.
                The ship's log, about a service. Questions: Who keeps it? What would you want
                to read in it in ten years? Principles: Everybody writes; Nobody has to.
                """)
    }

    @Test func `names that stand in each of them are told`() {
        let other = ModelSample.shown(
            ModelSample.view("beach", "The beach"),
            dimensions: [ModelPiece(key: "a", title: "SAND"), ModelPiece(key: "b", title: "Shells")],
            principles: [ModelPiece(key: "c", title: "Water")])
        #expect(lines(ModelSample.shore, other).hasSuffix("\n\nIn each of them: Water, Sand."))
        #expect(!lines(ModelSample.shore, other, ModelSample.log).contains("In each of them"))
    }

    @Test func `one that is off has nothing below its name`() {
        let off = ModelSample.shown(ModelSample.view("stairs", "The stairs", needs: "The builder says who may."))
        #expect(
            lines(off, ModelSample.stairs).hasPrefix(
                """
                The stairs                               The stairs by the pier
                about a person, off                      about a person

                """))
    }
}
