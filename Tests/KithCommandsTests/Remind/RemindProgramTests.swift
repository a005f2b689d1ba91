import Foundation
import KithWire
import Testing

@Suite struct RemindProgramTests {
    private static let reminder =
        #"{"reminder":"k3f9","due":"2026-11-24T09:00:00Z","at":"2026-11-24T09:00","zone":"Europe/Dublin","audience":"asked","held":false}"#
    private static let list = #"{"reminders":[\#(reminder)]}"#

    private func server() throws -> FakeServer {
        try FakeServer { method, params in
            switch method {
            case "remind.list":
                params["after"] == nil ? .result(#"{"reminders":[\#(Self.reminder)],"next":"k3f9"}"#) : .result(Self.list)
            case "remind.hold", "remind.release": .result(Self.list)
            case "remind.cancel": .result("{}")
            case "remind.preview":
                .result(
                    #"{"reminder":\#(Self.reminder),"subject":"A reminder","text":"At 18:30.","people":["harbour/kind-elm"]}"#)
            default: .result(Self.reminder)
            }
        }
    }

    @Test func `a list is followed to its end`() throws {
        let server = try server()
        let run = try KithProgram("remind", "list", "harbour", server: server)
        #expect(
            run.lines == [
                "Reminders of harbour, on the clock of Europe/Dublin", "REMINDER  WHEN                  MEETING  FOR",
                "k3f9      Tue 2026-11-24 09:00           who asked (added by hand)",
                "k3f9      Tue 2026-11-24 09:00           who asked (added by hand)",
            ])
        #expect(server.requests.map { $0["params"]?["after"]?.string } == [nil, "k3f9"])
        let json: RemindList.Result = try Sample.decode(
            try KithProgram("remind", "list", "harbour", "--json", server: server).output)
        #expect(json.reminders.count == 2 && json.next == nil)
    }

    @Test func `a preview asks for one reminder`() throws {
        let server = try server()
        let run = try KithProgram("remind", "preview", "harbour", "k3f9", server: server)
        #expect(run.lines.suffix(4) == ["  At 18:30.", "", "One person would get it:", "  harbour/kind-elm"])
        #expect(server.requests.last?["params"] == .object(["group": .string("harbour"), "reminder": .string("k3f9")]))
    }

    @Test func `in a pipe the words are all that comes, and without any they are kith's own`() throws {
        let server = try server()
        let run = try KithProgram(
            "remind", "add", "harbour", "--to", "asked", "--at", "2026-11-24 09:00", server: server,
            input: "Tea.\nBring cups.\n")
        #expect(run.code == 0 && run.errors.isEmpty)
        #expect(
            run.lines == [
                "Planned.", "  when  Tue 2026-11-24 09:00 Europe/Dublin", "  for   who asked", "  idea  added by hand",
                "What it says, and who gets it: kith remind preview harbour k3f9",
            ])
        #expect(
            server.requests.last?["params"]
                == .object([
                    "group": .string("harbour"), "to": .string("asked"), "at": .string("2026-11-24 09:00"),
                    "text": .string("Tea.\nBring cups."),
                ]))
        _ = try KithProgram(
            "remind", "add", "harbour", "--to", "role:tea", "--meeting", "next", "--before", "3h", server: server, input: " \n")
        #expect(
            server.requests.last?["params"]
                == .object([
                    "group": .string("harbour"), "to": .string("role:tea"), "before": .string("3h"),
                    "meeting": .string("harbour@next"),
                ]))
    }

    @Test(arguments: [
        ([], "Say when: --at '2026-11-24 09:00', or --meeting next --before 3h."),
        (["--at", "9:00", "--before", "3h"], "Give --at or --before, not both."),
        (["--before", "3h"], "Say before which meeting: --meeting next, or its date."),
    ])
    func `when it is to come is said in one way`(words: [String], said: String) throws {
        let server = try server()
        let run = try KithProgram(["remind", "add", "harbour", "--to", "asked"] + words, server: server)
        #expect(run.code == 64 && run.errors.hasPrefix("kith: \(said)\nTry: kith remind add --help\n"))
        #expect(server.methods.isEmpty)
    }

    private func add(_ server: FakeServer) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            ["remind", "add", "harbour", "--to", "asked", "--at", "9:00"], server: server)
        try terminal.wait(for: "What is it to say? (Enter: kith's own words) ")
        #expect(terminal.output.contains("It may light up on a screen that others see: no names please"))
        return terminal
    }

    @Test(arguments: [("Tea at ours.", "Tea at ours."), ("", nil)] as [(String, String?)])
    func `at a terminal the words are asked for, and Enter is a choice`(typed: String, sent: String?) throws {
        let server = try server()
        let terminal = try add(server)
        terminal.type(typed)
        #expect(terminal.end() == (.exit, 0))
        #expect(server.methods == ["remind.add"])
        #expect(server.requests.last?["params"]?["text"]?.string == sent)
    }

    @Test func `the end of the input plans nothing`() throws {
        let server = try server()
        let terminal = try add(server)
        terminal.type("\u{4}")
        #expect(terminal.end() == (.exit, 0))
        #expect(terminal.output.hasSuffix("Nothing was planned.\r\n"))
        #expect(server.methods.isEmpty)
    }

    @Test func `cancelling is asked about where somebody sits there`() throws {
        let server = try server()
        let run = try KithProgram("remind", "cancel", "harbour", "k3f9", server: server)
        #expect(run.lines == ["It is off the list, and nobody is reminded."])
        #expect(server.methods == ["remind.cancel"])
        let terminal = try PseudoTerminal(["remind", "cancel", "harbour", "k3f9"], server: server)
        try terminal.wait(for: "Take it off the list? (Enter for yes, or no) ")
        terminal.type("no")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.methods == ["remind.cancel"])
        #expect(try KithProgram("remind", "cancel", "harbour", "k3f9", "--json", server: server).output == "{}\n")
    }

    @Test(arguments: ["hold", "release"]) func `one waits or goes on, or all do`(verb: String) throws {
        let server = try server()
        #expect(try KithProgram("remind", verb, "harbour", "k3f9", server: server).code == 0)
        #expect(server.requests.last?["params"] == .object(["group": .string("harbour"), "reminder": .string("k3f9")]))
        let all = try KithProgram("remind", verb, "harbour", server: server)
        #expect(all.code == 0 && all.lines.count == 5 + (verb == "hold" ? 1 : 0))
        #expect(server.requests.last?["params"] == .object(["group": .string("harbour")]))
        #expect(server.methods == ["remind.\(verb)", "remind.\(verb)"])
    }

    @Test func `what the daemon refuses is said with its remedy`() throws {
        let server = try FakeServer { _, _ in
            .error(code: "not_found", message: "There is no reminder 'k9'.", remedy: "kith remind list harbour")
        }
        let run = try KithProgram("remind", "preview", "harbour", "k9", server: server)
        #expect(run.code == 1)
        #expect(run.errors == "kith: There is no reminder 'k9'.\nTry: kith remind list harbour\n")
    }
}
