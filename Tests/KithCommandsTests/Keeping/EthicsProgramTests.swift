import Foundation
import KithWire
import Testing

@Suite struct EthicsProgramTests {
    private static let draft = #"{"group":"harbour","ethics":{"points":["Kindness."]},"draft":3}"#
    private static let adopted =
        #"{"version":2,"points":["Kindness."],"adopted":"2026-11-21","looked":"2026-11-21"}"#

    private func server() throws -> FakeServer {
        try FakeServer { method, _ in .result(method == "ethics.adopt" ? Self.adopted : Self.draft) }
    }

    @Test func `a draft is read from a pipe or a file, and shown where nothing comes`() throws {
        let server = try server()
        let piped = try KithProgram("ethics", "draft", "harbour", "--expect", "2", server: server, input: "Kindness.\nTea.\n")
        #expect(piped.lines.first == "Draft 3 of what harbour wants to promise itself")
        let params = server.requests.last?["params"]
        #expect(params?["points"] == .array([.string("Kindness."), .string("Tea.")]))
        #expect(params?["expect"] == .integer(2))
        let shown = try KithProgram("ethics", "draft", "harbour", server: server)
        #expect(shown.code == 0 && server.methods.last == "ethics.show")
        let empty = try KithProgram("ethics", "draft", "harbour", "--file", "-", server: server)
        #expect(empty.code == 64 || empty.code == 1)
        #expect(empty.errors == "kith: There is no point in it, so nothing has changed.\nTry: one point on a line\n")
        _ = try KithProgram("ethics", "draft", "harbour", "--from", "starting-points", server: server, input: "not read\n")
        #expect(server.requests.last?["params"]?["from"]?.string == "starting_points")
        #expect(try KithProgram("ethics", "draft", "harbour", "--from", "adopted", "--discard").code == 64)
        #expect(try KithProgram("ethics", "draft", "harbour", "Kindness.").errors.contains("is never an argument"))
    }

    @Test func `what was typed is given back where somebody was faster`() throws {
        let server = try FakeServer { _, _ in
            .error(code: "conflict", message: "The draft of harbour was changed meanwhile; its number is 4.", remedy: nil)
        }
        let run = try KithProgram("ethics", "draft", "harbour", "--expect", "3", server: server, input: "Kindness.\nTea.\n")
        #expect(run.code == 1)
        #expect(run.output == "Kindness.\nTea.\n")
        #expect(run.errors == "kith: The draft of harbour was changed meanwhile; its number is 4.\n")
    }

    @Test func `in a pipe nothing is adopted that was not asked for`() throws {
        let server = try server()
        let run = try KithProgram("ethics", "adopt", "harbour", server: server, input: "y\n")
        #expect(run.code == 1)
        #expect(run.errors == "kith: Nothing was adopted.\nTry: kith ethics adopt harbour --yes\n")
        #expect(server.methods == ["ethics.show"])
        let sure = try KithProgram("ethics", "adopt", "harbour", "--yes", "--expect", "3", server: server)
        #expect(
            sure.lines == [
                "harbour adopted version 2 on 2026-11-21.",
                "To read it out at a meeting: kith ethics read-out harbour",
            ])
        #expect(server.requests.last?["params"]?["expect"] == .integer(3))
    }

    @Test func `somebody sees what they adopt, and that is what is adopted`() throws {
        let server = try server()
        let terminal = try PseudoTerminal(["ethics", "adopt", "harbour"], server: server)
        try terminal.wait(for: "Did the group agree on this? (yes or no) ")
        #expect(terminal.output.contains("1. Kindness."))
        terminal.type("y")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.requests.last?["params"]?["expect"] == .integer(3))
    }

    @Test func `reading out in a pipe gives all of it, and JSON what the daemon said`() throws {
        let server = try FakeServer { _, _ in .result(#"{"group":"harbour","ethics":\#(Self.adopted)}"#) }
        #expect(try KithProgram("ethics", "read-out", "harbour", server: server).lines == ["    1 of 1", "", "    Kindness."])
        for verb in ["read-out", "show"] {
            let json = try KithProgram("ethics", verb, "harbour", "--json", server: server)
            #expect(
                json.output
                    == #"{"ethics":{"adopted":"2026-11-21","looked":"2026-11-21","points":["Kindness."],"version":2},"group":"harbour"}"#
                    + "\n")
        }
    }
}
