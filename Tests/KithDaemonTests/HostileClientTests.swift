import Foundation
import Testing

/// Hostile bytes get a clear error, lose nothing, and disturb nobody else.
@Suite(.serialized) struct HostileClientTests {
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#

    @Test func `whatever comes over the socket, others are served`() throws {
        let daemon = try RunningDaemon()
        let other = try RawClient(daemon.socket)
        let hostile: [[UInt8]] = [
            Array("{\n".utf8), Array("\u{0}\u{1}\u{2}\n".utf8), [0xff, 0xfe, 0x0a], Array("[1,2,3]\n".utf8),
            Array((String(repeating: "[", count: 100_000) + "\n").utf8),
            Array(#"{"jsonrpc":"2.0","id":{"a":1},"method":"ping"}"#.utf8) + [10],
            Array(#"{"jsonrpc":"2.0","id":1,"method":"group.create","params":{"group":7,"zone":[]}}"#.utf8) + [10],
            Array(#"{"jsonrpc":"2.0","id":1,"method":"group.create","params":[1]}"#.utf8) + [10],
            Array(#"{"jsonrpc":"2.0","method":"ping"}"#.utf8) + [10],
            Array(
                #"{"jsonrpc":"2.0","id":1,"method":"group.create","params":{"group":"x\u0000y","zone":"../../etc/passwd"}}"#.utf8)
                + [10],
        ]
        for bytes in hostile {
            let client = try RawClient(daemon.socket)
            client.write(bytes)
            #expect(try client.line().contains(#""error""#))
            // The connection goes on.
            #expect(try client.call(HostileClientTests.ping).contains(#""ok":true"#))
            #expect(try other.call(HostileClientTests.ping).contains(#""ok":true"#))
        }
    }

    @Test func `a line without an end is refused at its bound`() throws {
        let daemon = try RunningDaemon()
        let client = try RawClient(daemon.socket)
        client.write([UInt8](repeating: UInt8(ascii: "x"), count: 1_200_000))
        #expect(try client.line().contains("too_large"))
        #expect(throws: RawClient.Closed.self) { try client.line() }
        #expect(try RawClient(daemon.socket).call(HostileClientTests.ping).contains(#""ok":true"#))
    }

    @Test func `an id is given back, so it is short`() throws {
        let daemon = try RunningDaemon()
        let client = try RawClient(daemon.socket)
        let long = String(repeating: "i", count: 200_000)
        #expect(try client.call(#"{"jsonrpc":"2.0","id":"\#(long)","method":"ping"}"#).contains("at most 128 bytes"))
        #expect(try client.call(#"{"jsonrpc":"2.0","id":"\#(long.prefix(128))","method":"ping"}"#).contains(#""ok":true"#))
    }

    @Test func `a truncated request and a hang-up are nothing`() throws {
        let daemon = try RunningDaemon()
        for _ in 0..<50 {
            let client = try RawClient(daemon.socket)
            client.write(Array(#"{"jsonrpc":"2.0","id":1,"meth"#.utf8))
        }
        #expect(try RawClient(daemon.socket).call(HostileClientTests.ping).contains(#""ok":true"#))
    }

    @Test func `a thousand connections are bounded, and go again`() throws {
        let daemon = try RunningDaemon()
        do {
            var clients: [RawClient] = []
            for _ in 0..<1000 { if let client = try? RawClient(daemon.socket) { clients.append(client) } }
            let answers = clients.map { client in (try? client.call(HostileClientTests.ping)) ?? "closed" }
            #expect(answers.filter { $0.contains(#""ok":true"#) }.count == 512)
            #expect(answers.filter { $0.contains("unavailable") }.count >= 400)
        }
        for _ in 0..<200 {
            if let answer = try? RawClient(daemon.socket).call(HostileClientTests.ping), answer.contains("true") { return }
            poll(nil, 0, 10)
        }
        Issue.record("no connection was to be had after a thousand had gone")
    }

    @Test func `a reader that never reads holds up nobody`() throws {
        let daemon = try RunningDaemon()
        let other = try RawClient(daemon.socket)
        _ = try other.call(#"{"jsonrpc":"2.0","id":1,"method":"group.create","params":{"group":"harbour","zone":"UTC"}}"#)
        let silent = try RawClient(daemon.socket)
        _ = fcntl(silent.descriptor, F_SETFL, O_NONBLOCK)
        let request = Array((#"{"jsonrpc":"2.0","id":1,"method":"group.list"}"# + "\n").utf8)
        var sent = 0
        while sent < 4_000_000, silent.write(request) { sent += request.count }
        // The daemon stopped reading long before it took everything.
        #expect(sent < 4_000_000)
        for _ in 0..<20 { #expect(try other.call(HostileClientTests.ping).contains(#""ok":true"#)) }
    }
}
