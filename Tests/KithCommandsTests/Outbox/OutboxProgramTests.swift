import Foundation
import KithWire
import Testing

@Suite struct OutboxProgramTests {
    private static let message =
        #"{"message":"m1","member":"harbour/kind-heron","state":"parked","reason":"unreachable","channel":"mail","made":"2026-11-23T18:00:00Z","until":"2026-11-24T18:30:00Z"}"#
    private static let waiting = message.replacing(#""parked","reason":"unreachable""#, with: #""waiting""#)

    private func server() throws -> FakeServer {
        try FakeServer { method, params in
            switch method {
            case "outbox.list":
                params["after"] == nil
                    ? .result(#"{"messages":[\#(Self.message)],"next":"m1"}"#) : .result(#"{"messages":[\#(Self.message)]}"#)
            case "outbox.stats":
                .result(#"{"states":{"parked":1},"channels":[],"groups":["harbour"],"courier":"2026-11-24T08:00:00Z"}"#)
            case "outbox.retry": .result(Self.waiting)
            case "outbox.drop":
                .result(Self.message.replacing(#""parked","reason":"unreachable""#, with: #""dropped","reason":"taken_back""#))
            default: .result(Self.message)
            }
        }
    }

    private let reference = JSONValue.object(["group": .string("harbour"), "message": .string("m1")])

    @Test func `a list is followed to its end, in one state or in all that have not ended`() throws {
        let server = try server()
        let run = try KithProgram("outbox", "list", "harbour", server: server)
        #expect(run.lines.count == 3)
        #expect(run.lines.last == "m1       kind-heron  put aside  The other side could not be reached for a day.")
        #expect(server.requests.map { $0["params"]?["after"]?.string } == [nil, "m1"])
        #expect(server.requests.last?["params"]?["state"] == nil)
        _ = try KithProgram("outbox", "list", "harbour", "--state", "parked", server: server)
        #expect(server.requests.last?["params"]?["state"]?.string == "parked")
        let json: OutboxList.Result = try Sample.decode(
            try KithProgram("outbox", "list", "harbour", "--json", server: server).output)
        #expect(json.messages.count == 2)
    }

    @Test func `a state that there is not is a mistake on the command line`() throws {
        let run = try KithProgram("outbox", "list", "harbour", "--state", "lost")
        #expect(run.code == 64 && run.errors.contains("kith outbox list --help"))
    }

    @Test func `one is shown, tried again or taken back`() throws {
        let server = try server()
        #expect(
            try KithProgram("outbox", "show", "harbour", "m1", server: server).lines == [
                "for     harbour/kind-heron", "state   put aside",
                "        The other side could not be reached for a day.", "way     email", "made    2026-11-23 18:00 UTC",
                "useful  until 2026-11-24 18:30 UTC", "", "To try again: kith outbox retry harbour m1",
                "To let it go: kith outbox drop harbour m1",
            ])
        #expect(
            try KithProgram("outbox", "retry", "harbour", "m1", server: server).lines == [
                "It is tried again as soon as a courier asks.", "for     harbour/kind-heron", "state   waits",
                "way     email", "made    2026-11-23 18:00 UTC", "useful  until 2026-11-24 18:30 UTC",
            ])
        #expect(
            try KithProgram("outbox", "drop", "harbour", "m1", server: server).lines == [
                "It is taken back, and will not be sent.", "for    harbour/kind-heron", "state  not sent",
                "       Somebody took it back.", "way    email", "made   2026-11-23 18:00 UTC",
            ])
        #expect(server.methods == ["outbox.show", "outbox.retry", "outbox.drop"])
        #expect(server.requests.allSatisfy { $0["params"] == reference })
    }

    @Test func `at a terminal taking back is asked about`() throws {
        let server = try server()
        for typed in ["no", "\u{4}"] {
            let terminal = try PseudoTerminal(["outbox", "drop", "harbour", "m1"], server: server)
            try terminal.wait(for: "Take it back for good? (Enter for yes, or no) ")
            terminal.type(typed)
            #expect(terminal.end() == (.exit, 0))
            #expect(terminal.output.contains("Nothing was changed."))
        }
        #expect(server.methods.isEmpty)
    }

    @Test func `how it goes is told of one group or of all`() throws {
        let server = try server()
        let run = try KithProgram("outbox", "stats", server: server)
        #expect(
            run.lines == [
                "put aside  1", "", "A courier last came at 2026-11-24 08:00 UTC.", "Somebody has to look: harbour",
                "  kith outbox list harbour",
            ])
        #expect(server.requests.last?["params"] == .object([:]))
        _ = try KithProgram("outbox", "stats", "harbour", "--json", server: server)
        #expect(server.requests.last?["params"] == .object(["group": .string("harbour")]))
    }
}
