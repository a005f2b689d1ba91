import Foundation
import KithCommands
import KithModel
import KithWire
import Testing

/// Setting a group up, a question at a time, as somebody at a terminal does.
@Suite struct GroupSetupTests {
    private static let setup = #"""
        {"group":"harbour","questions":[
        {"question":"purpose","title":"What it is for","text":"What brings you together?","answer":"Tea"},
        {"question":"aims","title":"What you hope for","text":"What would be good to have in a year?"},
        {"question":"membership","title":"Who may come","text":"May anybody come?","choices":["open","closed"]},
        {"question":"place","title":"Where you meet","text":"Where do you meet?"}]}
        """#.replacing("\n", with: "")

    private func server() throws -> FakeServer {
        try FakeServer { method, request in
            if method == "group.setup" { return .result(Self.setup) }
            if request["answer"]?.string == "ours" {
                return .error(
                    code: "invalid_argument", message: "'membership' can't be 'ours'.", remedy: "'open' or 'closed'")
            }
            return .result(#"{"question":"aims","title":"t","text":"t"}"#)
        }
    }

    @Test func `what was answered is not asked again, a wrong answer is, and the rest may wait`() throws {
        let server = try server()
        let terminal = try PseudoTerminal(["group", "setup", "harbour"], server: server)
        try terminal.wait(for: "What you hope for  1 of 3\r\nWhat would be good to have in a year?\r\n> ")
        terminal.type("Company")
        try terminal.wait(for: "(open or closed)\r\n> ")
        terminal.type("ours")
        try terminal.wait(for: "'membership' can't be 'ours'. 'open' or 'closed'\r\n> ")
        terminal.type("")
        try terminal.wait(for: "Where you meet  3 of 3\r\nWhere do you meet?\r\n> ")
        terminal.type(".")
        try terminal.wait(for: "Kept. To go on or change something: kith group setup harbour")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.methods == ["group.setup", "group.answer", "group.answer", "group.answer"])
        #expect(server.requests.map { $0["params"]?["answer"]?.string } == [nil, "Company", "ours", nil])
    }

    @Test func `in a pipe it prints the questions and asks nothing`() throws {
        let server = try server()
        let run = try KithProgram("group", "setup", "harbour", server: server, input: "x\n")
        #expect(run.lines.prefix(3) == ["What it is for", "What brings you together?", "  Tea"])
        #expect(run.lines.contains("  (not talked about yet)"))
        #expect(server.methods == ["group.setup"])
    }
}
