import KithCommands
import Testing

@Suite struct PrintableTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("Zoë 日本", "Zoë 日本"),
        ("a\u{1b}[2Jb", #"a\u{1b}[2Jb"#),
        ("one\ntwo\tthree", #"one\u{a}two\u{9}three"#),
        ("\r\n", #"\u{d}\u{a}"#),
        ("abc\u{202e}cba", #"abc\u{202e}cba"#),
        ("\u{2066}x\u{2069}", #"\u{2066}x\u{2069}"#),
        ("\u{9b}31m", #"\u{9b}31m"#),
        ("\u{7f}", #"\u{7f}"#),
        ("\u{2028}", #"\u{2028}"#),
        ("\u{feff}bom", #"\u{feff}bom"#),
        ("\u{e0041}tag", #"\u{e0041}tag"#),
    ])
    func `what moves the cursor or turns text round becomes visible`(text: String, shown: String) {
        #expect(Printable.line(text) == shown)
    }

    @Test func `a family of emoji and an accent of two parts stay as they are`() {
        let text = "👩‍👩‍👧 e\u{301}"
        #expect(Printable.line(text) == text)
    }

    @Test func `several lines keep their line feeds and nothing else`() {
        #expect(Printable.lines("one\n\ntw\u{1b}o") == ["one", "", #"tw\u{1b}o"#])
    }

    @Test func `a JSON document says the same with its dangerous characters escaped`() {
        #expect(Printable.json("{\"name\":\"a\u{202e}b\u{9b}\"}\n") == #"{"name":"a\u202eb\u009b"}"# + "\n")
        #expect(Printable.json("\"\u{e0041}\"") == #""\udb40\udc41""#)
        #expect(Printable.json("{\"name\":\"Zoë\"}\n") == "{\"name\":\"Zoë\"}\n")
    }
}
