import Foundation
import KithWire
import Testing

/// Notes at the command line: their words come from a prompt or from standard input, and from nowhere else.
@Suite struct NoteProgramTests {
    private static let shown =
        #"{"meeting":"harbour@2026-11-24T18:30","group":"harbour","series":"s","time":{"at":"2026-11-24T18:30","zone":"UTC","instant":"2026-11-24T18:30:00Z"},"state":"open"}"#

    private static func note(_ kind: String, text: String = "x", voices: Int? = nil, action: String? = nil) -> String {
        let voices = voices.map { #","voices":\#($0)"# } ?? ""
        let action = action.map { #","action":"\#($0)""# } ?? ""
        return #"{"note":"k7k7","kind":"\#(kind)","text":"\#(text)"\#(voices)\#(action),"day":"2026-11-24"}"#
    }

    private func server(gathers: String = #"["good","change","support"]"#) throws -> FakeServer {
        try FakeServer { method, params in
            switch method {
            case "meeting.show":
                params["meeting"]?.string == "harbour@none"
                    ? .error(code: "not_found", message: "none", remedy: nil) : .result(NoteProgramTests.shown)
            case "meeting.note":
                .result(NoteProgramTests.note(params["kind"]?.string ?? "", action: params["voices"] == nil ? nil : "act"))
            case "meeting.agenda":
                .result(
                    #"{"meeting":"m","title":"t","format":"f","minutes":1,"steps":[{"key":"a","title":"A","minutes":1,"gathers":\#(gathers)}],"topics":[],"resources":[]}"#
                )
            case "action.add": .result(#"{"action":"act","text":"x","by":"2026-12-01"}"#)
            default: .result(NoteProgramTests.shown)
            }
        }
    }

    private func parameters(_ server: FakeServer, _ method: String) -> [JSONValue?] {
        server.requests.filter { $0["method"]?.string == method }.map { $0["params"] }
    }

    @Test func `several lines from a file are one note, in the line ends of here`() throws {
        let server = try server()
        let run = try KithProgram("meeting", "note", "harbour", "decision", server: server, input: "\nTea first.\r\nAlways.\n\n")
        #expect(run.code == 0)
        #expect(
            run.lines == ["Noted.", "To take it away: kith meeting strike harbour@2026-11-24T18:30 k7k7"])
        #expect(
            parameters(server, "meeting.note") == [
                .object([
                    "meeting": .string("harbour@2026-11-24T18:30"), "kind": .string("decision"),
                    "text": .string("Tea first.\nAlways."),
                ])
            ])
    }

    @Test func `nothing typed, nothing noted`() throws {
        for input in ["", "  \n\n"] {
            let server = try server()
            let run = try KithProgram("meeting", "note", "harbour", "theme", server: server, input: input)
            #expect(run.code == 0 && run.lines == ["Nothing was noted."])
            #expect(!server.methods.contains("meeting.note"))
        }
    }

    @Test func `words are no argument, and what was typed there is not repeated`() throws {
        for arguments in [["theme", "Anna cried"], ["Anna cried"], ["Anna", "cried"]] {
            let server = try server()
            let run = try KithProgram(["meeting", "note", "harbour"] + arguments, server: server)
            #expect(run.code == 64 && !run.errors.contains("Anna"), "\(run.errors)")
            #expect(server.methods.isEmpty)
        }
        let run = try KithProgram("action", "add", "harbour", "Ring Anna")
        #expect(run.code == 64 && !run.errors.contains("Anna"))
        #expect(run.errors.contains("What a group wants to do is never an argument"))
    }

    @Test func `voices stand with a change alone`() throws {
        let server = try server()
        let run = try KithProgram(
            "meeting", "note", "harbour", "change", "--voices", "4", server: server, input: "Softer light\n")
        #expect(run.lines.first == "Noted, and on the list: kith action list harbour")
        #expect(parameters(server, "meeting.note").first??["voices"] == .integer(4))
        #expect(try KithProgram("meeting", "note", "harbour", "theme", "--voices", "4", server: server, input: "x\n").code == 64)
    }

    @Test func `support is kept in a pipe only where somebody says that it is wanted`() throws {
        let server = try server()
        let run = try KithProgram("meeting", "note", "harbour", "support", server: server, input: "y\n")
        #expect(run.code == 1 && run.errors.contains("--yes") && !server.methods.contains("meeting.note"))
        #expect(try KithProgram("meeting", "note", "harbour", "support", "--yes", server: server).code == 0)
        #expect(
            parameters(server, "meeting.note") == [
                .object([
                    "meeting": .string("harbour@2026-11-24T18:30"), "kind": .string("support"), "wanted": .bool(true),
                ])
            ])
    }

    @Test func `closing asks nothing where nobody sits`() throws {
        for arguments in [["meeting", "close", "harbour"], ["meeting", "close", "harbour", "--yes"]] {
            let server = try server()
            #expect(try KithProgram(arguments, server: server, input: "The soup\n").code == 0)
            #expect(server.methods == ["meeting.close"])
        }
    }

    @Test func `closing asks somebody what the last step gathers, and Enter passes`() throws {
        let server = try server()
        let terminal = try PseudoTerminal(["meeting", "close", "harbour"], server: server)
        try terminal.wait(for: "What was good? No names. (Enter: nothing) ")
        terminal.type("")
        try terminal.wait(for: "What would you change? No names. (Enter: nothing) ")
        terminal.type("Softer light")
        try terminal.wait(for: "How many asked for it? (Enter: one) ")
        terminal.type("many")
        try terminal.wait(for: "How many asked for it? (Enter: one) ")
        terminal.type("3")
        try terminal.wait(for: "Shall the group be beside somebody until you meet again? (yes or no) ")
        terminal.type("y")
        try terminal.wait(for: "Does that person want it? (yes or no) ")
        terminal.type("n")
        try terminal.wait(for: "is closed. Thank you.")
        #expect(terminal.end() == (.exit, 0))
        #expect(parameters(server, "meeting.note").map { $0?["kind"] } == [.string("change")])
        #expect(server.methods.last == "meeting.close")
    }

    @Test func `being beside somebody stands on the list as a promise, not as a chore`() throws {
        let server = try FakeServer { _, _ in
            .result(
                #"{"actions":[{"action":"a1","text":"Be beside one of us until we meet again, in the way that they wished for.","by":"2026-12-01"},{"action":"a2","text":"Buy a kettle."}]}"#
            )
        }
        #expect(
            try KithProgram("action", "list", "harbour", server: server).lines == [
                "    Be beside one of us until we meet again, in the way that they wished for.",
                "    Until Tue 2026-12-01. How, you agreed among yourselves; it is written down",
                "    nowhere.", "    a1", "[ ] Buy a kettle.", "    a2",
            ])
    }

    @Test func `a meeting that lies far ahead is not opened by a slip`() throws {
        let ahead = NoteProgramTests.shown.replacing("2026-", with: "2126-").replacing(#""open""#, with: #""planned""#)
        let server = try FakeServer { _, _ in .result(ahead) }
        let terminal = try PseudoTerminal(["meeting", "open", "harbour@next"], server: server)
        try terminal.wait(for: "Open it already? (yes or no) ")
        #expect(terminal.output.contains("It is planned for later: in "))
        terminal.type("hm")
        try terminal.wait(for: "Yes or no? Enter is a no.\r\n")
        terminal.type("")
        try terminal.wait(for: "It stays as it is.")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.methods == ["meeting.show"])
        // Nobody is asked in a pipe.
        #expect(try KithProgram("meeting", "open", "harbour@next", server: server).code == 0)
        #expect(server.methods.last == "meeting.open")
    }

    @Test func `a format whose last step gathers nothing is closed without a question`() throws {
        let server = try server(gathers: "[]")
        let terminal = try PseudoTerminal(["meeting", "close", "harbour"], server: server)
        try terminal.wait(for: "is closed. Thank you.")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.methods == ["meeting.show", "meeting.agenda", "meeting.close"])
        let other = try self.server()
        #expect(try PseudoTerminal(["meeting", "close", "harbour", "--yes"], server: other).end() == (.exit, 0))
        #expect(other.methods == ["meeting.close"])
    }

    @Test func `notes are shown by kind, with what names them`() throws {
        let notes = [
            NoteProgramTests.note("theme", text: "Sleep"),
            NoteProgramTests.note("decision", text: "Tea is first.\\nAlways\u{202e}."),
            NoteProgramTests.note("change", text: "Softer light", voices: 3, action: "act"),
            NoteProgramTests.note("change", text: "Earlier", voices: 1), NoteProgramTests.note("newer", text: "?"),
        ]
        let server = try FakeServer { method, _ in
            .result(
                method == "meeting.notes"
                    ? #"{"meeting":"harbour@2026-11-24T18:30","notes":[\#(notes.joined(separator: ","))]}"#
                    : NoteProgramTests.shown)
        }
        let run = try KithProgram("meeting", "notes", "harbour", server: server)
        #expect(
            run.lines == [
                "Notes of harbour@2026-11-24T18:30", "", "Decided", "  Tea is first.", "  Always\\u{202e}.", "    k7k7", "",
                "Spoken about", "  Sleep", "    k7k7", "", "To change", "  Softer light (3 voices; on the list)", "    k7k7",
                "  Earlier (one voice)", "    k7k7", "", "newer", "  ?", "    k7k7",
            ])
        #expect(try KithProgram("meeting", "notes", "harbour", "--json", server: server).lines.count == 1)
    }

    @Test func `a group alone is the meeting that is open, else its last`() throws {
        let server = try FakeServer { method, params in
            switch (method, params["meeting"]?.string) {
            case ("meeting.show", "harbour@open"?): .error(code: "not_found", message: "No.", remedy: nil)
            case ("meeting.notes", _): .result(#"{"meeting":"harbour@2026-11-24T18:30","notes":[]}"#)
            default: .result(NoteProgramTests.shown)
            }
        }
        let run = try KithProgram("meeting", "notes", "harbour", server: server)
        #expect(run.lines == ["Nothing is noted of harbour@2026-11-24T18:30."])
        #expect(
            parameters(server, "meeting.show").map { $0?["meeting"] } == [.string("harbour@open"), .string("harbour@last")])
    }

    @Test func `an action is read from standard input`() throws {
        let server = try server()
        let run = try KithProgram("action", "add", "harbour", "--by", "tuesday", server: server, input: "Find a room\n")
        #expect(run.lines == ["On the list, by 2026-12-01: kith action list harbour"])
        #expect(
            parameters(server, "action.add") == [
                .object(["group": .string("harbour"), "text": .string("Find a room"), "by": .string("tuesday")])
            ])
        #expect(try KithProgram("action", "add", "harbour", server: server).lines == ["Nothing was put on the list."])
    }
}
