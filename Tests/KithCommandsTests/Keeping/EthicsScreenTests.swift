import KithCommands
import KithModel
import KithWire
import Testing

@Suite struct EthicsScreenTests {
    private static let ethics = EthicsView(
        version: 2, preamble: "We, of the harbour:",
        points: [
            "What is said here stays here, and so does who was here; we take home what we learned and nothing else.",
            "Nobody is judged.",
        ], adopted: "2026-09-01", looked: "2026-09-01")

    @Test func `what a group promises itself fits on a page, dated`() {
        let shown = EthicsShow.Result(group: "harbour", ethics: Self.ethics, draft: nil)
        #expect(
            EthicsScreen(Terminal()).show(shown) == [
                "What harbour promises itself", "version 2, adopted on 2026-09-01", "", "We, of the harbour:", "",
                "1. What is said here stays here, and so does who was here; we take home what",
                "   we learned and nothing else.", "2. Nobody is judged.",
            ])
        var looked = Self.ethics
        looked.looked = "2026-11-20"
        #expect(
            EthicsScreen(Terminal()).show(EthicsShow.Result(group: "harbour", ethics: looked, draft: 5)).suffix(2) == [
                "", "The group is working on another: kith ethics draft harbour",
            ])
        #expect(
            EthicsScreen(Terminal()).show(EthicsShow.Result(group: "harbour", ethics: looked))[1]
                == "version 2, adopted on 2026-09-01, looked at again on 2026-11-20")
    }

    @Test func `a group without one is told that it need not have one`() {
        #expect(
            EthicsScreen(Terminal()).show(EthicsShow.Result(group: "harbour")) == [
                "harbour has not written down yet what it promises itself, and need not.",
                "To begin one: kith ethics draft harbour --from starting-points",
            ])
    }

    @Test func `a draft says how it is changed and adopted`() {
        let draft = EthicsShow.Result(group: "harbour", ethics: EthicsView(points: ["Kindness."]), draft: 3)
        #expect(
            EthicsScreen(Terminal()).draft(draft) == [
                "Draft 3 of what harbour wants to promise itself", "", "1. Kindness.", "",
                "To change it, put it into a file, one point on a line:",
                "  kith ethics draft harbour --file FILE --expect 3", "Once the group has agreed on it:",
                "  kith ethics adopt harbour",
            ])
        #expect(
            EthicsScreen(Terminal()).draft(EthicsShow.Result(group: "harbour")).first == "harbour has no draft. To begin one:")
    }

    @Test func `it is read out point after point, in short lines`() {
        #expect(
            EthicsScreen(Terminal()).pages(Self.ethics) == [
                ["    We, of the harbour:"],
                [
                    "    1 of 2", "", "    What is said here stays here, and so does who", "",
                    "    was here; we take home what we learned and", "", "    nothing else.",
                ],
                ["    2 of 2", "", "    Nobody is judged."],
            ])
        for width in [40, 80, 200] {
            let widest = EthicsScreen(Terminal(width: width)).pages(Self.ethics).joined().map(DisplayWidth.of).max() ?? 0
            #expect(widest <= min(width, 52))
        }
    }

    @Test func `what could turn a terminal round becomes visible`() {
        let hostile = EthicsView(version: 1, points: ["\u{202e}kind\u{1b}[2J"], adopted: "2026-09-01", looked: "2026-09-01")
        let screen = EthicsScreen(Terminal())
        #expect(screen.points(hostile) == ["1. \\u{202e}kind\\u{1b}[2J"])
        #expect(screen.pages(hostile).joined().contains("    \\u{202e}kind\\u{1b}[2J"))
    }

    @Test func `the years are a list`() {
        let versions = [
            EthicsEdition(version: 2, adopted: "2026-09-01", looks: [], points: 9),
            EthicsEdition(version: 1, adopted: "2024-02-06", looks: ["2025-03-04", "2025-02-04"], points: 1),
        ]
        #expect(
            EthicsScreen(Terminal()).history(versions, of: "harbour") == [
                "version 2, adopted on 2026-09-01, 9 points", "version 1, adopted on 2024-02-06, 1 point",
                "  looked at again and kept on 2025-03-04, 2025-02-04",
                "One of them: kith ethics show harbour --version NUMBER",
            ])
    }

    @Test(arguments: [
        ("Kindness.\n\n  Patience.  \n", Ethics(points: ["Kindness.", "Patience."])),
        (
            "We promise:\nand mean it\n\n- Kindness,\n  always.\n* Patience.\n",
            Ethics(preamble: "We promise:\nand mean it", points: ["Kindness, always.", "Patience."])
        ),
        ("1. Kindness.\r\n2) Patience.\r\n10. Tea.", Ethics(points: ["Kindness.", "Patience.", "Tea."])),
        ("12 o'clock tea\n-ish is fine\n2026. no", Ethics(points: ["12 o'clock tea", "-ish is fine", "2026. no"])),
        ("- \n-\n- Tea.", Ethics(points: ["Tea."])),
    ])
    func `a draft is read as people write it`(text: String, ethics: Ethics) { #expect(EthicsText.read(text) == ethics) }

    @Test(arguments: ["", "\n \n", "-\n- ", "Only a preamble\n-"]) func `nothing is no draft`(text: String) {
        #expect(EthicsText.read(text) == nil)
    }

    @Test func `what is shown can be read in again`() {
        let screen = EthicsScreen(Terminal())
        let long = EthicsView(
            preamble: "We:", points: (1...12).map { "Point \($0) " + String(repeating: "and more ", count: 12) + "." })
        let read = EthicsText.read(screen.points(long).joined(separator: "\n"))
        #expect(read?.points == long.points && read?.preamble == "We:")
    }
}
