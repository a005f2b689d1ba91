import KithCommands
import Testing

@Suite struct TableTests {
    @Test func `columns line up by what is seen`() {
        var table = Table("GROUP", "NAME", "STATE")
        table.add("harbour", "日本語", "active")
        table.add("hill", "Zoë's", "paused")
        #expect(
            table.lines(Terminal()) == [
                "GROUP    NAME    STATE",
                "harbour  日本語  active",
                "hill     Zoë's   paused",
            ])
    }

    @Test(arguments: [40, 60, 80]) func `no line is wider than the terminal`(width: Int) {
        var table = Table("GROUP", "STATE", "ZONE", "NAME")
        table.add("a-rather-long-handle-of-forty-characters", "forming", "America/Los_Angeles", String(repeating: "会", count: 60))
        for line in table.lines(Terminal(width: width)) { #expect(DisplayWidth.of(line) <= width) }
    }

    @Test func `a cell that would break the table shows its characters instead`() {
        var table = Table("NAME", "")
        table.add("a\nb\u{202e}", "x")
        #expect(table.lines(Terminal()) == ["NAME", #"a\u{a}b\u{202e}  x"#])
    }

    @Test func `a cut cell is marked in ASCII where there is nothing else`() {
        var table = Table("NAME", "STATE")
        table.add(String(repeating: "n", count: 60), "active")
        #expect(table.lines(Terminal(width: 40, hasUnicode: false))[1] == String(repeating: "n", count: 29) + "...  active")
    }
}
