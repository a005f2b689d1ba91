import KithCommands
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("harbour", 7), ("Zoë", 3), ("e\u{301}", 1), ("日本語", 6), ("한국", 4), ("ｆｕｌｌ", 8), ("👍", 2), ("a👩‍👩‍👧b", 4), ("", 0),
        ("שלום", 4),
    ])
    func `a text takes as many columns as it is seen to take`(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    /// East Asian Width of the Unicode character database, by Python's copy of it.
    @Test func `letters, digits and marks are as wide as Unicode says`() throws {
        let script = """
            import unicodedata
            for c in range(0x20, 0x20000):
                if 0xd800 <= c < 0xe000: continue
                if unicodedata.category(chr(c))[0] in "LNP":
                    print(c, 2 if unicodedata.east_asian_width(chr(c)) in "WF" else 1)
            """
        guard let lines = try Python.lines(script) else { return print("skipped: there is no python3 to compare with") }
        #expect(lines.count > 50_000)
        var wrong: [String] = []
        for line in lines {
            let numbers = line.split(separator: " ").compactMap { UInt32($0) }
            guard numbers.count == 2, let scalar = Unicode.Scalar(numbers[0]) else { continue }
            let columns = DisplayWidth.of(String(Character(scalar)))
            // Jamo that complete a syllable take no room of their own; Unicode's table does not know.
            if (0x1160...0x11ff).contains(numbers[0]) || (0xd7b0...0xd7ff).contains(numbers[0]) { continue }
            if columns != Int(numbers[1]) { wrong.append("\(String(numbers[0], radix: 16)): \(columns)") }
        }
        #expect(wrong == [])
    }

    @Test func `a cut text says so and never takes more than its columns`() {
        #expect(DisplayWidth.cut("harbour lights", to: 8, mark: "…") == "harbour…")
        #expect(DisplayWidth.cut("日本語の会", to: 6, mark: "…") == "日本…")
        #expect(DisplayWidth.cut("harbour", to: 7, mark: "...") == "harbour")
        #expect(DisplayWidth.cut("harbours", to: 7, mark: "...") == "harb...")
    }

    @Test func `padding counts columns, not characters`() {
        #expect(DisplayWidth.pad("日本", to: 6) == "日本  ")
        #expect(DisplayWidth.pad("harbour", to: 3) == "harbour")
    }
}
