import Foundation
import Glibc
import KithWire
import Testing

/// The menu as it is seen: the real program at a terminal, against a made-up daemon.
@Suite struct MenuProgramTests {
    private static func who(_ role: String, groups: String = "{}") -> String {
        #"{"uid":1000,"user":"anna","role":"\#(role)","roles":\#(role == "stranger" ? "[]" : "[\"\(role)\"]"),"groups":\#(groups)}"#
    }

    /// A facilitator of these groups; everything else is refused.
    private static func server(_ groups: String..., answer: @escaping @Sendable (String) -> String? = { _ in nil }) throws
        -> FakeServer
    {
        let list = groups.map { Sample.group.replacing(#""handle":"harbour""#, with: #""handle":"\#($0)""#) }
        return try FakeServer { method, _ in
            switch method {
            case "whoami": .result(who("facilitator"))
            case "group.list": .result(#"{"groups":[\#(list.joined(separator: ","))]}"#)
            default:
                answer(method).map { .result($0) }
                    ?? .error(code: "conflict", message: "Not just now.", remedy: "kith status")
            }
        }
    }

    private static let list = """
        harbour: what would you like to do?
        1, next: what is next.
        2, meeting: open the meeting, or go on with it.
        3, hard: a hard moment: first steps, and whom to call.
        4, cancel: a date will not take place.
        5, move: move a date.
        6, restore: a date takes place after all.
        7, add: add a date, or a series of them.
        8, holidays: days on which the group does not meet.
        9, new: someone is new.
        10, roles: who would like to do what.
        11, note: note something of a meeting, or take it away again.
        12, agreed: what we agreed on.
        13, support: where else support is to be had.
        14, plans: what we want to do.
        15, print: something to hand out, or to put on the wall.
        16, setup: what the group is, question by question.
        0, leave: that is all.
        Every command: kith --help

        """
    private static let again = "A number or a word (Enter: the list again): "

    private func text(_ terminal: PseudoTerminal) -> String { terminal.output.replacing("\r\n", with: "\n") }

    @Test func `line by line the list is told once, and a refusal comes back to it`() throws {
        let server = try MenuProgramTests.server("harbour")
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        for typed in ["dance", "next", "0"] {
            try terminal.wait(for: MenuProgramTests.again)
            terminal.type(typed)
        }
        #expect(terminal.end() == (.exit, 0))
        #expect(
            text(terminal) == MenuProgramTests.list + MenuProgramTests.again + """
                dance
                kith: That is not on the list.
                Try: a number or a word of the list
                \(MenuProgramTests.again)next
                kith: Not just now.
                Try: kith status
                The command was: kith status harbour
                kith: Not just now.
                Try: kith status
                The command was: kith meeting show harbour@next

                \(MenuProgramTests.again)0

                """)
        #expect(!terminal.output.contains("\u{1b}"))
        #expect(server.methods == ["whoami", "group.list", "status", "meeting.show"])
    }

    @Test func `kith alone on a terminal opens it, and what was told is read before the list comes again`() throws {
        let server = try MenuProgramTests.server("harbour")
        let terminal = try PseudoTerminal([], server: server)
        try terminal.wait(for: "A number or a word: ")
        let first = text(terminal)
        #expect(first.hasPrefix("\u{1b}[H\u{1b}[2Jharbour: what would you like to do?\n\n   1  next      what is next\n"))
        #expect(first.hasSuffix("\n   0  leave     that is all\n\nEvery command: kith --help\nA number or a word: "))
        terminal.type("12")
        try terminal.wait(for: "Enter: go back): ")
        terminal.type("show")
        try terminal.wait(for: "Enter to go on: ")
        #expect(
            text(terminal).hasSuffix(
                "go back): show\n> kith ethics show harbour\nkith: Not just now.\nTry: kith status\nEnter to go on: "))
        terminal.type("")
        try terminal.wait(for: "A number or a word: ")
        #expect(text(terminal) == first + text(terminal).dropFirst(first.count).prefix { $0 != "\u{1b}" } + first)
        terminal.type("leave")
        #expect(terminal.end() == (.exit, 0))
    }

    @Test func `what is longer than the screen comes a screen at a time`() throws {
        let points = (1...60).map { "\"Kindness \($0).\"" }.joined(separator: ",")
        let server = try MenuProgramTests.server("harbour") { _ in
            #"{"group":"harbour","ethics":{"version":1,"points":[\#(points)],"adopted":"2026-11-01","looked":"2026-11-01"}}"#
        }
        let terminal = try PseudoTerminal([], server: server)
        let question = "A number or a word: "
        try terminal.wait(for: question)
        terminal.type("agreed")
        try terminal.wait(for: "Enter: go back): ")
        terminal.type("show")
        try terminal.wait(for: "Enter for more, 0 for no more: ")
        // The command and one screen of what it shows.
        let screen = text(terminal).split(separator: "> kith ethics show harbour\n")[1]
        #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count == 23)
        #expect(!terminal.output.contains("Kindness 25."))
        terminal.type("")
        try terminal.wait(for: "Enter for more, 0 for no more: ")
        #expect(terminal.output.contains("Kindness 25."))
        terminal.type("0")
        try terminal.wait(for: "Enter to go on: ")
        #expect(!terminal.output.contains("Kindness 60."))
        terminal.type("")
        try terminal.wait(for: question)
        terminal.type("0")
        #expect(terminal.end() == (.exit, 0))
    }

    @Test func `a terminal that can't be cleared is not`() throws {
        let server = try MenuProgramTests.server("harbour")
        let terminal = try PseudoTerminal([], server: server, environment: ["TERM": "dumb"])
        try terminal.wait(for: MenuProgramTests.again)
        terminal.type("0")
        #expect(terminal.end() == (.exit, 0))
        #expect(text(terminal) == MenuProgramTests.list + MenuProgramTests.again + "0\n")
    }

    @Test(arguments: [["menu"], ["menu", "--plain"]]) func `in a pipe there is nobody to choose`(words: [String]) throws {
        let server = try MenuProgramTests.server("harbour")
        let run = try KithProgram(words, server: server, input: "8\n0\n")
        #expect([run.output, run.errors] == ["", "kith: There is no terminal here to choose at.\nTry: kith --help\n"])
        #expect(run.code == 1)
        #expect(try KithProgram(server: server).output.hasPrefix("OVERVIEW: "))
        #expect(server.methods.isEmpty)
    }

    /// What is chosen, what is answered, the command that is shown, the last method that it calls.
    private static let reached: [(String, [String], String, String)] = [
        ("next", [], "kith meeting show harbour@next", "meeting.show"),
        ("1", [], "kith status harbour", "meeting.show"),
        ("meeting", [], "kith meeting run harbour --plain", "meeting.show"),
        ("cancel", ["2026-11-24"], "kith meeting cancel harbour@2026-11-24", "meeting.cancel"),
        ("cancel", ["harbour@2026-11-24T18:30"], "kith meeting cancel harbour@2026-11-24T18:30", "meeting.cancel"),
        ("5", ["next", "thu", "19:00"], "kith meeting move harbour@next --to thu --at 19:00", "meeting.move"),
        ("move", ["next", "same", "19:00"], "kith meeting move harbour@next --at 19:00", "meeting.move"),
        (
            "add", ["one", "thu", "18:30", "90m"], "kith meeting schedule harbour --on thu --at 18:30 --for 90m",
            "meeting.schedule"
        ),
        (
            "add", ["2", "2 weeks", "last fri", "18:30", "1h30m"],
            "kith meeting schedule harbour --every '2 weeks' --on 'last fri' --at 18:30 --for 1h30m", "meeting.schedule"
        ),
        (
            "holidays", ["2026-12-21", "2027-01-03"], "kith closure add harbour --from 2026-12-21 --until 2027-01-03",
            "closure.add"
        ),
        ("holidays", ["2026-12-21", "same"], "kith closure add harbour --from 2026-12-21", "closure.add"),
        ("new", ["page"], "kith group newcomer harbour", "group.newcomer"),
        ("new", ["asks", "yes", "Zoë"], "kith member enquire harbour", "member.enquire"),
        ("new", ["comes", "yes", "Zoë"], "kith member add harbour --new", "member.add"),
        ("new", ["comes", "no", ""], "kith member add harbour", "member.add"),
        ("roles", ["rota"], "kith role rota harbour", "role.rota"),
        ("roles", ["define", "tea"], "kith role define harbour tea", "role.define"),
        (
            "roles", ["offer", "tea", "calm-otter", "one", "next"], "kith role offer harbour/calm-otter tea next",
            "role.offer"
        ),
        ("roles", ["offer", "tea", "calm-otter", "ask"], "kith role offer harbour/calm-otter tea", "role.offer"),
        ("hard", ["danger"], "kith card show harbour --only danger", "card.show"),
        ("3", ["all"], "kith card show harbour", "card.show"),
        ("restore", ["one", "24 nov"], "kith meeting restore 'harbour@24 nov'", "meeting.restore"),
        ("setup", [], "kith group setup harbour", "group.setup"),
        ("note", ["decision"], "kith meeting note harbour decision", "meeting.show"),
        ("agreed", ["show"], "kith ethics show harbour", "ethics.show"),
        ("agreed", ["begin"], "kith ethics draft harbour --from starting-points", "ethics.draft"),
        ("agreed", ["keep"], "kith ethics keep harbour", "ethics.keep"),
        ("support", ["list"], "kith resource list harbour", "resource.list"),
        (
            "support", ["add", "crisis-line", "Listening ear", "", "", "", "", "", "", "", "", ""],
            "kith resource add crisis-line --group harbour", "resource.add"
        ),
        ("plans", ["list"], "kith action list harbour", "action.list"),
        ("plans", ["add", "Buy a kettle."], "kith action add harbour", "action.add"),
        ("print", ["agenda", "screen"], "kith print agenda harbour", "meeting.agenda"),
        ("print", ["sign-up", "file"], "kith print sign-up harbour -o harbour-sign-up.html", "role.sheet"),
        ("15", ["flyer", "1"], "kith print flyer harbour", "group.show"),
    ]

    @Test(arguments: reached)
    func `every choice shows its command and reaches it`(
        choice: String, answers: [String], command: String, method: String
    ) throws {
        let server = try MenuProgramTests.server("harbour")
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.wait(for: MenuProgramTests.again)
        for typed in [choice] + answers { terminal.type(typed) }
        try terminal.wait(for: "The command was: \(command)\r\n")
        terminal.type("0")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.methods.last { $0 != "whoami" } == method, "\(server.methods)")
        // What people call themselves is theirs: the terminal's own echo has it once, and nothing else does.
        #expect(
            terminal.output.split(separator: "Zo", omittingEmptySubsequences: false).count == (answers.contains("Zoë") ? 2 : 1))
    }

    @Test(arguments: [
        ["cancel", ""], ["move", ""], ["move", "next", ""], ["move", "next", "thu", ""], ["move", "next", "same", "same"],
        ["add", ""], ["add", "one", ""], ["add", "series", "week", "tue", "18:30", ""], ["holidays", ""],
        ["holidays", "2026-12-21", ""], ["new", ""], ["new", "0"], ["new", "asks", ""], ["new", "asks", "no"],
        ["new", "comes", "back"],
        ["note", ""], ["restore", ""], ["restore", "one", ""], ["roles", "offer", ""], ["agreed", ""], ["support", "add", ""],
        ["hard", ""],
        ["plans", ""], ["print", ""], ["print", "agenda", ""],
    ])
    func `Enter goes back without doing anything`(typed: [String]) throws {
        let server = try MenuProgramTests.server("harbour")
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.wait(for: MenuProgramTests.again)
        for line in typed { terminal.type(line) }
        try terminal.wait(for: MenuProgramTests.again)
        terminal.type("0")
        #expect(terminal.end() == (.exit, 0))
        let reading = ["whoami", "group.list", "meeting.list", "closure.list", "role.list"]
        #expect(server.methods.filter { !reading.contains($0) } == [])
    }

    @Test func `a command that asks takes Enter for a no, too`() throws {
        let server = try MenuProgramTests.server("harbour") { method in
            method == "meeting.cancel" ? #"{"meeting":"harbour@2026-11-24T18:30","changes":[]}"# : nil
        }
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        for (shown, typed) in [
            (MenuProgramTests.again, "cancel"),
            ("Which date will not take place? (next, 24 nov, next tuesday; Enter: go back) ", "thu"),
            ("Cancel it? (yes or no) ", ""), ("Nothing was changed.", "cancel"), ("go back) ", "thu"),
            ("Cancel it? (yes or no) ", "y"),
            (MenuProgramTests.again, "0"),
        ] {
            try terminal.wait(for: shown)
            terminal.type(typed)
        }
        #expect(terminal.end() == (.exit, 0))
        let asked = server.requests.filter { $0["method"]?.string == "meeting.cancel" }.map { $0["params"]?["dry_run"] }
        #expect(asked == [.bool(true), .bool(true), nil])
    }

    @Test func `a name where a day is asked for is not taken into a command`() throws {
        let server = try MenuProgramTests.server("harbour")
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        for (shown, typed) in [
            (MenuProgramTests.again, "cancel"), ("Enter: go back) ", "when Zoe is back"),
            ("kith: That can't be read as a day or a time.\r\nTry: next, 24 nov, next tuesday\r\n", ""),
            (MenuProgramTests.again, "0"),
        ] {
            try terminal.wait(for: shown)
            terminal.type(typed)
        }
        #expect(terminal.end() == (.exit, 0))
        #expect(!server.methods.contains("meeting.cancel"))
    }

    @Test func `what is done is chosen by its place in the list`() throws {
        let actions = #"{"actions":[{"action":"a1","text":"Buy a kettle."},{"action":"a2","text":"Ask the library."}]}"#
        let server = try MenuProgramTests.server("harbour") { method in
            switch method {
            case "action.list": actions
            case "action.done": #"{"action":"a2","text":"Ask the library."}"#
            default: nil
            }
        }
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        for (shown, typed) in [
            (MenuProgramTests.again, "plans"), ("Enter: go back): ", "done"),
            ("Which is done, counted from the top? (1 is the first; Enter: go back) ", "3"),
            ("kith: There is none of that number.\r\nTry: 1 to 2\r\n", "2"),
            ("Done: Ask the library.\r\nThe command was: kith action done harbour a2\r\n", "0"),
        ] {
            try terminal.wait(for: shown)
            terminal.type(typed)
        }
        #expect(terminal.end() == (.exit, 0))
        #expect(server.requests.last?["params"]?["action"]?.string == "a2")
    }

    @Test func `a note is taken away again by its place in the list as it is shown`() throws {
        let notes =
            #"{"meeting":"harbour@2026-11-17T18:30","notes":[{"note":"n1","kind":"good","text":"The tea.","day":"2026-11-17"},{"note":"n2","kind":"decision","text":"A kettle.","day":"2026-11-17"}]}"#
        let meeting =
            #"{"meeting":"harbour@2026-11-17T18:30","group":"harbour","series":"s","time":{"at":"2026-11-17T18:30","zone":"UTC","instant":"2026-11-17T18:30:00Z"},"state":"closed"}"#
        let server = try MenuProgramTests.server("harbour") { method in
            switch method {
            case "meeting.show": meeting
            case "meeting.notes": notes
            case "meeting.strike": "{}"
            default: nil
            }
        }
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        for (shown, typed) in [
            (MenuProgramTests.again, "note"), ("Enter: go back): ", "away"),
            ("Which, counted from the top? (1 is the first; Enter: go back) ", "1"), ("It is gone.", "0"),
        ] {
            try terminal.wait(for: shown)
            terminal.type(typed)
        }
        #expect(terminal.end() == (.exit, 0))
        // What was decided stands above what was good.
        #expect(server.requests.last { $0["method"]?.string == "meeting.strike" }?["params"]?["note"]?.string == "n2")
    }

    @Test func `days without meetings are lifted by their place, but not what every group keeps`() throws {
        let closures =
            #"{"closures":[{"id":"k1","from":"2026-12-21","until":"2027-01-03"},{"id":"k2","group":"harbour","from":"2026-12-08","until":"2026-12-08"}]}"#
        let server = try MenuProgramTests.server("harbour") { $0 == "closure.list" ? closures : nil }
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        let which = "Which of them? (1 is the first; Enter: go back) "
        for (shown, typed) in [
            (MenuProgramTests.again, "restore"), ("Enter: go back): ", "days"), (which, "1"),
            ("Those are every group's.", "restore"), ("Enter: go back): ", "days"), (which, "2"),
            ("The command was: kith closure lift harbour k2", "0"),
        ] {
            try terminal.wait(for: shown)
            terminal.type(typed)
        }
        #expect(terminal.end() == (.exit, 0))
        #expect(server.methods.last == "closure.lift")
    }

    @Test func `of several groups one is chosen first, and another may be later`() throws {
        let server = try MenuProgramTests.server("harbour", "night-owls")
        let terminal = try PseudoTerminal(["menu", "--plain", "--as", "facilitator"], server: server)
        let which = "Which group? (its number or its name; Enter: leave) "
        try terminal.wait(for: which)
        #expect(text(terminal) == "Which group?\n1, harbour.\n2, night-owls.\n" + which)
        for (typed, shown) in [
            ("3", "kith: That is none of your groups."), ("Night-Owls", MenuProgramTests.again),
            ("next", "The command was: kith meeting show night-owls@next --as facilitator"), ("group", which),
            ("1", "harbour: what would you like to do?"), ("group", which),
        ] {
            terminal.type(typed)
            try terminal.wait(for: shown)
        }
        terminal.type("")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.greetings.allSatisfy { $0["role"]?.string == "facilitator" })
    }

    @Test func `whoever coordinates gets how groups stand, and the figures`() throws {
        let server = try FakeServer { method, _ in
            method == "whoami"
                ? .result(MenuProgramTests.who("coordinator", groups: #"{"coordinator":["all"]}"#))
                : .error(code: "conflict", message: "Not just now.", remedy: nil)
        }
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.wait(for: MenuProgramTests.again)
        #expect(
            text(terminal) == """
                What would you like to see?
                1, status: how groups stand.
                2, figures: roughly how many people groups are for.
                0, leave: that is all.
                Every command: kith --help
                \(MenuProgramTests.again)
                """)
        for (typed, shown) in [("1", "The command was: kith status\r\n"), ("figures", "The command was: kith figures\r\n")] {
            terminal.type(typed)
            try terminal.wait(for: shown)
        }
        terminal.type("0")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.methods == ["whoami", "status", "figures.list"])
    }

    @Test func `a stranger is told kindly what to ask for`() throws {
        let server = try FakeServer { _, _ in .result(MenuProgramTests.who("stranger")) }
        let terminal = try PseudoTerminal([], server: server)
        #expect(terminal.end() == (.exit, 0))
        #expect(
            text(terminal) == """
                You are welcome here, and nothing is missing on your side.
                anna, without a role here
                To see groups you need a role. Whoever looks after this machine can give you
                one:
                  sudo kith access grant facilitator GROUP --user anna

                """)
        #expect(server.methods == ["whoami"])
    }

    @Test func `an operator without groups is told how to set one up`() throws {
        let server = try FakeServer { method, _ in
            .result(method == "whoami" ? MenuProgramTests.who("operator") : #"{"groups":[]}"#)
        }
        let terminal = try PseudoTerminal([], server: server)
        #expect(terminal.end() == (.exit, 0))
        #expect(text(terminal) == "No groups yet. To set one up: kith group create NAME --zone Europe/Dublin\n")
    }

    @Test(arguments: [[], ["move"], ["move", "next"], ["note"], ["new", "comes", "no"]])
    func `the end of the input leaves it`(typed: [String]) throws {
        let server = try MenuProgramTests.server("harbour")
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.wait(for: MenuProgramTests.again)
        for line in typed { terminal.type(line) }
        terminal.type("\u{4}")
        #expect(terminal.end() == (.exit, 0))
        #expect(terminal.echoes)
        #expect(server.methods.filter { !["whoami", "group.list", "meeting.list"].contains($0) } == [])
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func `Ctrl-C leaves it, and the terminal as it was`(number: Int32) throws {
        let server = try MenuProgramTests.server("harbour")
        let terminal = try PseudoTerminal([], server: server)
        try terminal.wait(for: "A number or a word: ")
        terminal.signal(number)
        #expect(terminal.end() == (.uncaughtSignal, number))
        #expect(terminal.echoes)
        #expect(!terminal.output.contains("\u{1b}[?"))
        #expect(server.methods == ["whoami", "group.list"])
    }

    @Test func `without a daemon it says so`() throws {
        let server = try MenuProgramTests.server("harbour")
        let terminal = try PseudoTerminal([], server: server, environment: ["KITH_SOCKET": "/nonexistent/kith.sock"])
        #expect(terminal.end() == (.exit, 69))
        #expect(text(terminal).hasPrefix("kith: The daemon can't be reached at /nonexistent/kith.sock"))
    }
}
