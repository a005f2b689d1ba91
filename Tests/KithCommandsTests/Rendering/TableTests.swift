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

    @Test func `what is heard is sentences, without what is empty`() {
        var table = Table("ID", "FROM", "FOR", "")
        table.add("k3", "Mon 2026-12-21", "every group", "Christmas")
        table.add("", "Tue 2026-12-22", "harbour", "")
        var terminal = Terminal(width: 40)
        terminal.isSpoken = true
        #expect(
            table.lines(terminal) == [
                "id k3, from Mon 2026-12-21, for every group, Christmas.", "from Tue 2026-12-22, for harbour.",
            ])
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
