import KithCommands
import Testing

@Suite struct MenuScreenTests {
    @Test func `the list fits a small terminal`() {
        let lines = MenuScreen(isPlain: false).list(
            "harbour: what would you like to do?", MenuChoice.list(hasOthers: true))
        #expect(
            lines == [
                "harbour: what would you like to do?",
                "",
                "   1  next      what is next",
                "   2  meeting   open the meeting, or go on with it",
                "   3  hard      a hard moment: first steps, and whom to call",
                "   4  cancel    a date will not take place",
                "   5  move      move a date",
                "   6  restore   a date takes place after all",
                "   7  add       add a date, or a series of them",
                "   8  holidays  days on which the group does not meet",
                "   9  new       someone is new",
                "  10  roles     who would like to do what",
                "  11  note      note something of a meeting, or take it away again",
                "  12  agreed    what we agreed on",
                "  13  support   where else support is to be had",
                "  14  plans     what we want to do",
                "  15  print     something to hand out, or to put on the wall",
                "  16  setup     what the group is, question by question",
                "  17  group     another group",
                "   0  leave     that is all",
                "",
            ])
        // With the line about other commands and the question.
        #expect(lines.count + 2 <= 24)
        #expect(lines.joined().utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func `for a screen reader it is sentences, and nothing is drawn`() {
        let items = [MenuItem(1, "status", "how groups stand"), MenuItem(0, "leave", "that is all")]
        #expect(
            MenuScreen(isPlain: true).list("What would you like to see?", items) == [
                "What would you like to see?", "1, status: how groups stand.", "0, leave: that is all.",
            ])
        #expect(
            MenuScreen(isPlain: true).groups(["harbour", "night-owls"]) == [
                "Which group?", "1, harbour.", "2, night-owls.",
            ])
    }

    @Test func `one group alone has no other to go to, and numbers stay what they are`() {
        let alone = MenuChoice.list(hasOthers: false)
        #expect(!alone.contains { $0.word == "group" })
        #expect(alone.first { $0.word == "print" }?.number == 15)
        #expect(alone.last?.number == 0)
    }

    @Test func `many groups are listed in part, and all of them are found by name`() {
        let lines = MenuScreen(isPlain: false).groups((1...40).map { "group-\($0)" })
        #expect(lines.count <= 22)
        #expect(lines.suffix(3) == ["  15  group-15", "      and others", ""])
    }

    @Test(arguments: ["5", "move", "MOVE", "Move a date"]) func `a number or the first word chooses`(typed: String) {
        #expect(MenuItem.chosen(typed, of: MenuChoice.list(hasOthers: false))?.word == "move")
    }

    @Test(arguments: ["", " ", "17", "group", "18", "-1", "mov", "mover"]) func `anything else is not on the list`(typed: String)
    {
        #expect(MenuItem.chosen(typed, of: MenuChoice.list(hasOthers: false)) == nil)
    }
}
