import Foundation
import KithCommands
import KithWire
import Testing

/// The commands about roles, and what somebody does at their own page.
@Suite struct RoleProgramTests {
    private static let wishes = #"{"member":"harbour/kind-heron","offers":[],"turns":[],"away":false}"#
    private static let rota =
        #"{"roles":[{"role":"facilitator","title":"Facilitator","places":1,"retired":false},{"role":"tea","title":"Tea","summary":"puts the kettle on","places":1,"retired":false}],"meetings":[\#(meeting("2026-12-01", mine: false, open: 1)),\#(meeting("2026-12-08", mine: true, open: 0)),\#(meeting("2026-12-15", mine: false, open: 0))]}"#

    private static func meeting(_ day: String, mine: Bool, open: Int) -> String {
        #"{"meeting":"harbour@\#(day)T18:30","time":\#(RoleScreenTests.time(day)),"roles":[{"role":"tea","title":"Tea","mine":\#(mine),"offered":false,"open":\#(open)}]}"#
    }

    private func server(_ page: String = Sample.page()) throws -> FakeServer {
        try FakeServer { method, _ in
            switch method {
            case "group.show": .result(Sample.group)
            case "me.rota": .result(RoleProgramTests.rota)
            case "meeting.hand_over":
                .result(
                    #"{"meeting":"harbour@2026-12-01T18:30","group":"harbour","series":"s","time":\#(RoleScreenTests.time("2026-12-01")),"state":"planned","staffed":false}"#
                )
            default: .result(method.hasPrefix("me.") ? page : RoleProgramTests.wishes)
            }
        }
    }

    private func me(_ lines: [String], _ server: FakeServer) throws -> KithProgram {
        let input = (["kind-heron", "open sesame"] + lines).map { $0 + "\n" }.joined()
        return try KithProgram("me", "harbour", server: server, input: input)
    }

    private func asked(_ server: FakeServer, _ method: String) -> [JSONValue?] {
        server.requests.filter { $0["method"]?.string == method }.map { $0["params"] }
    }

    @Test func `a date is one of the member's own group, however it is written`() throws {
        let server = try server()
        for date in ["next", "2026-12-01", "harbour@2026-12-01T18:30"] {
            #expect(try KithProgram("role", "take", "harbour/kind-heron", "tea", date, server: server).code == 0)
        }
        #expect(
            asked(server, "role.take").map { $0?["meeting"]?.string } == [
                "harbour@next", "harbour@2026-12-01", "harbour@2026-12-01T18:30",
            ])
        #expect(try KithProgram("role", "offer", "harbour/kind-heron", "tea", server: server).code == 0)
        #expect(asked(server, "role.offer").map { $0?["meeting"] == nil } == [true])
    }

    @Test func `each verb asks for its own method`() throws {
        let server = try server()
        for verb in ["withdraw", "give-back"] {
            #expect(try KithProgram("role", verb, "harbour/kind-heron", "tea", "next", server: server).code == 0)
        }
        #expect(
            try KithProgram("role", "show", "harbour/kind-heron", server: server).lines == [
                "harbour/kind-heron has offered nothing, and that is fine."
            ])
        #expect(try KithProgram("member", "back", "harbour/kind-heron", server: server).lines == ["harbour/kind-heron is back."])
        #expect(server.methods == ["role.withdraw", "role.give_back", "role.show", "member.back"])
    }

    @Test func `handing over says how it stands now`() throws {
        let server = try server()
        let run = try KithProgram("meeting", "hand-over", "harbour@2026-12-01", server: server)
        #expect(
            run.lines == [
                "harbour@2026-12-01T18:30 is handed over: nobody has said yet that they will",
                "facilitate. kith status tells the group.",
            ])
        let named = try KithProgram("meeting", "hand-over", "harbour", "harbour/kind-heron", server: server)
        #expect(named.lines.first == "harbour@2026-12-01T18:30 is handed over: harbour/kind-heron facilitates now.")
        #expect(asked(server, "meeting.hand_over").map { $0?["meeting"]?.string } == ["harbour@2026-12-01", "harbour@next"])
    }

    @Test func `on one's own page a number takes a date or gives it back`() throws {
        let server = try server()
        let run = try me(["do", "tea", "1", "2", "ask", ""], server)
        #expect(run.code == 0)
        #expect(asked(server, "me.take").map { $0?["meeting"]?.string } == ["harbour@2026-12-01T18:30"])
        #expect(asked(server, "me.give_back").map { $0?["meeting"]?.string } == ["harbour@2026-12-08T18:30"])
        #expect(asked(server, "me.offer").map { $0?["role"]?.string } == ["tea"])
        #expect(
            Array(run.lines.prefix(12)) == [
                "Nothing here is expected of you, and you may change your mind at any time.", "",
                "  1  facilitator  Facilitator", "  2  tea          Tea", "", "Tea", "  puts the kettle on",
                "You are not asked about it, unless you say so.", "", "  1  Tue 2026-12-01 18:30  open",
                "  2  Tue 2026-12-08 18:30  you do it", "  3  Tue 2026-12-15 18:30  somebody does it",
            ])
        #expect(run.lines.contains("Thank you. You may give it back at any time."))
        #expect(run.lines.contains("Noted: it is open again. Nobody asks why."))
        #expect(run.lines.contains("Noted: you may be asked. You can always say no."))
    }

    @Test(arguments: [["11"], ["11", ""], ["11", "2", ""], ["11", "0"], ["12"], ["12", ""]])
    func `looking changes nothing, and Enter is a no`(lines: [String]) throws {
        let server = try server()
        #expect(try me(lines, server).code == 0)
        #expect(server.methods.allSatisfy { ["group.show", "me.enter", "me.rota"].contains($0) })
    }

    @Test func `away for a while, with a day or without one, and back`() throws {
        let server = try server(Sample.page(wishes: #""offers":[],"turns":[],"away":true,"away_until":"2026-12-01""#))
        let run = try me(["away", "", "12", "yes"], server)
        #expect(server.methods.suffix(1) == ["me.back"])
        #expect(run.lines.first == "You are away until Tue 2026-12-01.")
        for (typed, until) in [("open", nil), ("1 dec", "1 dec")] as [(String, String?)] {
            let other = try self.server()
            _ = try me(["away", typed], other)
            #expect(asked(other, "me.away").map { $0?["until"]?.string } == [until])
        }
    }

    @Test func `on a terminal what was said stays in sight, and somebody quicker is no mistake`() throws {
        let server = try FakeServer { method, params in
            switch method {
            case "group.show": .result(Sample.group)
            case "me.rota": .result(RoleProgramTests.rota)
            case "me.take": .error(code: "conflict", message: "It is taken already.", remedy: "another date")
            default: .result(Sample.page())
            }
        }
        let terminal = try PseudoTerminal(["me", "harbour"], server: server)
        try terminal.enter()
        terminal.type("do")
        try terminal.wait(for: "(a number or a word; Enter: back) ")
        terminal.type("2")
        try terminal.wait(for: "(a number, ask, or Enter: back) ")
        terminal.type("3")
        try terminal.wait(for: "(a number, ask, or Enter: back) ")
        #expect(terminal.output.contains("It is taken already."))
        terminal.type("2")
        try terminal.wait(for: "(a number, ask, or Enter: back) ")
        #expect(terminal.output.contains("Nobody asks why."))
        terminal.type("")
        try terminal.wait(for: "What would you like to do? ")
        terminal.type("done")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.methods.suffix(2) == ["me.give_back", "me.rota"])
    }

    @Test func `in a pipe what is not on the list ends it`() throws {
        let server = try server()
        let run = try me(["11", "coffee", "1"], server)
        #expect(run.code == 1 && run.errors.hasPrefix("kith: That is not on the list."))
        #expect(!server.methods.contains("me.take"))
    }
}
