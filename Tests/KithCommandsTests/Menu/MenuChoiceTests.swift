import Foundation
import KithWire
import Testing

/// What is chosen from the menu, what it asks then, and the command that comes of it.
@Suite struct MenuChoiceTests {
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
        let server = try MenuSample.server("harbour")
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.wait(for: MenuSample.again)
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
        let server = try MenuSample.server("harbour")
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.wait(for: MenuSample.again)
        for line in typed { terminal.type(line) }
        try terminal.wait(for: MenuSample.again)
        terminal.type("0")
        #expect(terminal.end() == (.exit, 0))
        let reading = ["whoami", "group.list", "meeting.list", "closure.list", "role.list"]
        #expect(server.methods.filter { !reading.contains($0) } == [])
    }

    @Test func `a command that asks takes Enter for a no, too`() throws {
        let server = try MenuSample.server("harbour") { method in
            method == "meeting.cancel" ? #"{"meeting":"harbour@2026-11-24T18:30","changes":[]}"# : nil
        }
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.walk([
            (MenuSample.again, "cancel"),
            ("Which date will not take place? (next, 24 nov, next tuesday; Enter: go back) ", "thu"),
            ("Cancel it? (yes or no) ", ""), ("Nothing was changed.", "cancel"), ("go back) ", "thu"),
            ("Cancel it? (yes or no) ", "y"),
            (MenuSample.again, "0"),
        ])
        #expect(terminal.end() == (.exit, 0))
        let asked = server.requests.filter { $0["method"]?.string == "meeting.cancel" }.map { $0["params"]?["dry_run"] }
        #expect(asked == [.bool(true), .bool(true), nil])
    }

    @Test func `a name where a day is asked for is not taken into a command`() throws {
        let server = try MenuSample.server("harbour")
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.walk([
            (MenuSample.again, "cancel"), ("Enter: go back) ", "when Zoe is back"),
            ("kith: That can't be read as a day or a time.\r\nTry: next, 24 nov, next tuesday\r\n", ""),
            (MenuSample.again, "0"),
        ])
        #expect(terminal.end() == (.exit, 0))
        #expect(!server.methods.contains("meeting.cancel"))
    }

    @Test func `what is done is chosen by its place in the list`() throws {
        let actions = #"{"actions":[{"action":"a1","text":"Buy a kettle."},{"action":"a2","text":"Ask the library."}]}"#
        let server = try MenuSample.server("harbour") { method in
            switch method {
            case "action.list": actions
            case "action.done": #"{"action":"a2","text":"Ask the library."}"#
            default: nil
            }
        }
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.walk([
            (MenuSample.again, "plans"), ("Enter: go back): ", "done"),
            ("Which is done, counted from the top? (1 is the first; Enter: go back) ", "3"),
            ("kith: There is none of that number.\r\nTry: 1 to 2\r\n", "2"),
            ("Done: Ask the library.\r\nThe command was: kith action done harbour a2\r\n", "0"),
        ])
        #expect(terminal.end() == (.exit, 0))
        #expect(server.requests.last?["params"]?["action"]?.string == "a2")
    }

    @Test func `a note is taken away again by its place in the list as it is shown`() throws {
        let notes =
            #"{"meeting":"harbour@2026-11-17T18:30","notes":[{"note":"n1","kind":"good","text":"The tea.","day":"2026-11-17"},{"note":"n2","kind":"decision","text":"A kettle.","day":"2026-11-17"}]}"#
        let meeting =
            #"{"meeting":"harbour@2026-11-17T18:30","group":"harbour","series":"s","time":{"at":"2026-11-17T18:30","zone":"UTC","instant":"2026-11-17T18:30:00Z"},"state":"closed"}"#
        let server = try MenuSample.server("harbour") { method in
            switch method {
            case "meeting.show": meeting
            case "meeting.notes": notes
            case "meeting.strike": "{}"
            default: nil
            }
        }
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.walk([
            (MenuSample.again, "note"), ("Enter: go back): ", "away"),
            ("Which, counted from the top? (1 is the first; Enter: go back) ", "1"), ("It is gone.", "0"),
        ])
        #expect(terminal.end() == (.exit, 0))
        // What was decided stands above what was good.
        #expect(server.requests.last { $0["method"]?.string == "meeting.strike" }?["params"]?["note"]?.string == "n2")
    }

    @Test func `days without meetings are lifted by their place, but not what every group keeps`() throws {
        let closures =
            #"{"closures":[{"id":"k1","from":"2026-12-21","until":"2027-01-03"},{"id":"k2","group":"harbour","from":"2026-12-08","until":"2026-12-08"}]}"#
        let server = try MenuSample.server("harbour") { $0 == "closure.list" ? closures : nil }
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        let which = "Which of them? (1 is the first; Enter: go back) "
        try terminal.walk([
            (MenuSample.again, "restore"), ("Enter: go back): ", "days"), (which, "1"),
            ("Those are every group's.", "restore"), ("Enter: go back): ", "days"), (which, "2"),
            ("The command was: kith closure lift harbour k2", "0"),
        ])
        #expect(terminal.end() == (.exit, 0))
        #expect(server.methods.last == "closure.lift")
    }
}
