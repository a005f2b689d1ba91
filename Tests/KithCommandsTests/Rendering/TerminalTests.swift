import KithCommands
import Testing

@Suite struct TerminalTests {
    @Test func `a terminal without colour gets none`() {
        let plain = Terminal(hasColour: false)
        #expect([plain.bold("x"), plain.quiet("x"), plain.marked("x")] == ["x", "x", "x"])
        #expect(Terminal(hasColour: true).bold("x") == "\u{1b}[1mx\u{1b}[0m")
    }

    @Test(arguments: [
        ("Café “here” – it’s 日本…", "Caf? \"here\" - it's ????."), ("plain", "plain"), ("e\u{301}x", "?x"),
    ])
    func `where only ASCII can be shown every column keeps its place`(text: String, shown: String) {
        #expect(Terminal(hasUnicode: false).showing(text) == shown)
        #expect(Terminal(hasUnicode: true).showing(text) == text)
    }

    @Test func `words wrap at spaces and paragraphs stay apart`() {
        #expect(Terminal(width: 12).wrap("one two three four\nfive", indent: "  ") == ["  one two", "  three four", "  five"])
    }

    @Test func `a word longer than a line stays whole`() {
        #expect(Terminal(width: 8).wrap("a https://example.org b", indent: "") == ["a", "https://example.org", "b"])
    }
}
