import KithCommands
import KithModel
import KithWire
import Testing

@Suite struct SessionTests {
    private func refusal(_ answer: FakeServer.Answer) throws -> Refusal? {
        let server = try FakeServer { _, _ in answer }
        let session = try Session(socket: server.path)
        return #expect(throws: Refusal.self) { _ = try session.call(GroupShow.self, GroupReference(group: "harbour")) }
    }

    @Test func `a call sends its parameters and reads its result`() throws {
        let server = try FakeServer { _, _ in
            .result(#"{"uid":0,"user":"root","role":"operator","roles":["operator"],"groups":{}}"#)
        }
        let session = try Session(socket: server.path)
        #expect(try session.call(WhoAmI.self, Nothing()).user == "root")
        #expect(try session.call("group.show", .object(["group": .string("harbour")]))["role"]?.string == "operator")
        #expect(server.methods == ["whoami", "group.show"])
        #expect(server.requests.last?["params"]?["group"]?.string == "harbour")
    }

    @Test func `an error keeps its code, words and remedy`() throws {
        let refusal = try refusal(.error(code: "not_found", message: "No 'harbor'.", remedy: "harbour"))
        #expect(refusal == Refusal(.notFound, "No 'harbor'.", remedy: "harbour"))
    }

    @Test func `a daemon that hangs up is unreachable`() throws {
        #expect(try refusal(.hangUp)?.code == .unreachable)
    }

    @Test func `an answer that is no answer is refused`() throws {
        #expect(try refusal(.bytes(Array("nonsense\n".utf8)))?.code == .internalError)
        #expect(try refusal(.result("{}"))?.code == .internalError)
    }

    @Test func `an answer without an end is not read for ever`() throws {
        let endless = [UInt8](repeating: UInt8(ascii: "x"), count: LineLimits.bytes + 200_000)
        #expect(try refusal(.bytes(endless))?.code == .unavailable)
    }

    @Test func `a request longer than a line is not sent`() throws {
        let server = try FakeServer { _, _ in .result("{}") }
        let session = try Session(socket: server.path)
        let refusal = #expect(throws: Refusal.self) {
            _ = try session.call("x", .string(String(repeating: "x", count: LineLimits.bytes)))
        }
        #expect(refusal?.code == .tooLarge)
        #expect(server.methods == [])
    }
}
