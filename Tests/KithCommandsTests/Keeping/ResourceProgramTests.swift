import Foundation
import KithWire
import Testing

@Suite struct ResourceProgramTests {
    private static let line =
        #"{"resource":"abc","of":"group","kind":"crisis_line","name":"Line","phone":"116 123","confirmed":"2026-11-20"}"#

    private func server() throws -> FakeServer { try FakeServer { _, _ in .result(Self.line) } }

    @Test func `what it says is read line by line, and is no argument`() throws {
        let server = try server()
        let run = try KithProgram(
            "resource", "add", "crisis-line", "--group", "harbour", "--confirmed", "yesterday", server: server,
            input: "Name: Line\nphone: 116 123\nweb: https://x.example/a:b\nnote: Ask\n  twice\nfree: yes\n")
        #expect(run.lines.first == "resource   abc")
        #expect(
            server.requests.last?["params"]
                == .object([
                    "group": .string("harbour"), "kind": .string("crisis_line"), "confirmed": .string("yesterday"),
                    "details": .object([
                        "name": .string("Line"), "phone": .string("116 123"), "web": .string("https://x.example/a:b"),
                        "note": .string("Ask\ntwice"), "free": .string("yes"),
                    ]),
                ]))
        for input in ["", "\n", "phone: 1\n"] {
            let none = try KithProgram("resource", "add", "housing", "--network", server: server, input: input)
            #expect(none.errors == "kith: It has no name, so nothing was added.\nTry: the same again, with a name\n")
        }
        #expect(try KithProgram("resource", "add", "housing", "--network", server: server, input: "Line\n").code != 0)
        #expect(server.methods == ["resource.add"])
        #expect(try KithProgram("resource", "add", "housing", "--group", "h", "--network").code == 64)
        #expect(try KithProgram("resource", "add", "housing").code == 64)
        #expect(try KithProgram("resource", "add", "housing", "--network", "A roof").errors.contains("is never an argument"))
    }

    @Test func `what is not named stays, and an empty value is taken away`() throws {
        let server = try server()
        _ = try KithProgram(
            "resource", "edit", "abc", "--group", "harbour", server: server, input: "hours: mornings\nnote:\n")
        #expect(server.methods == ["resource.show", "resource.edit"])
        #expect(
            server.requests.last?["params"]?["details"]
                == .object(["hours": .string("mornings"), "note": .string("")]))
    }

    @Test func `somebody who sits there is asked for one thing after the other`() throws {
        let server = try server()
        let terminal = try PseudoTerminal(["resource", "add", "crisis_line", "--network"], server: server)
        try terminal.wait(for: "What is it called? ")
        terminal.type("Line")
        try terminal.wait(for: "Telephone number? ")
        terminal.type("116 123")
        for question in [
            "browser (https://…)? ", "Where is it? ", "area does it serve? ", "(two letters)? ", "somebody there? ",
            "spoken there? ", "(yes or no)? ", "good to know? ",
        ] {
            try terminal.wait(for: question)
            terminal.type("")
        }
        #expect(terminal.end() == (.exit, 0))
        #expect(
            server.requests.last?["params"]?["details"]
                == .object(["name": .string("Line"), "phone": .string("116 123")]))
    }

    @Test func `a list is followed to its end`() throws {
        let server = try FakeServer { _, params in
            params["after"] == nil
                ? .result(#"{"resources":[\#(Self.line)],"next":"abc"}"#)
                : .result(#"{"resources":[\#(Self.line.replacing("abc", with: "def"))]}"#)
        }
        let run = try KithProgram("resource", "list", "harbour", "--kind", "crisis-line", server: server)
        #expect(run.lines.count == 7)
        #expect(server.requests.last?["params"]?["after"]?.string == "abc")
        #expect(server.requests.last?["params"]?["kind"]?.string == "crisis_line")
        let none = try FakeServer { _, _ in .result(#"{"resources":[]}"#) }
        #expect(
            try KithProgram("resource", "list", "harbour", server: none).lines == [
                "Nothing is written down yet for harbour.", "kith resource add crisis_line --group harbour",
            ])
        #expect(
            try KithProgram("resource", "list", server: none).lines == ["The network keeps nothing for all groups yet."])
    }
}
