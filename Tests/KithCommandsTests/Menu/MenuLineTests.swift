import KithCommands
import Testing

@Suite struct MenuLineTests {
    @Test func `a command stands there as it would be typed`() {
        let move = ["meeting", "move", "harbour@next", "--to", "thu", "--at", "19:00"]
        #expect(MenuLine.text(move) == "kith meeting move harbour@next --to thu --at 19:00")
        #expect(MenuLine.text(["--on", "last fri"]) == "kith --on 'last fri'")
        #expect(MenuLine.text(["--socket", "/tmp/it's here"]) == #"kith --socket '/tmp/it'\''s here'"#)
        #expect(MenuLine.text(["", "a\u{1b}b", "$HOME"]) == #"kith '' 'a\u{1b}b' '$HOME'"#)
    }
}
