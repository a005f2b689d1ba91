import Foundation
import KithCourier
import KithModel
import KithWire
import Testing

/// One way in which a web server behaves, and what is made of it.
struct HookRow: Sendable, CustomTestStringConvertible {
    var peer: [String]
    var verdicts: [Verdict]
    var certificate = "server"
    var size = 20

    init(_ peer: String, _ verdicts: Verdict...) {
        self.peer = peer.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
        self.verdicts = verdicts
    }

    func with(_ change: (inout HookRow) -> Void) -> HookRow {
        var row = self
        change(&row)
        return row
    }

    var testDescription: String { peer.joined(separator: " ") + " \(certificate)" }
}

@Suite(.enabled(if: Tools.hasPeers)) struct HookCarrierTests {
    private static let isReady = CurlLibrary.start()
    private static let clock = Clock(now: { Instant(seconds: 1_795_555_531) }, passed: { 0 })

    private func carrier(_ peer: Peer, scheme: String = "https", change: (inout HookRoute) -> Void = { _ in }) throws
        -> HookCarrier
    {
        try #require(HookCarrierTests.isReady)
        var route = HookRoute(address: "\(scheme)://127.0.0.1:\(peer.port)/hook")
        route.authorities = Certificates.file("ca")
        (route.connect, route.whole) = (2, 3)
        change(&route)
        return HookCarrier(route, clock: HookCarrierTests.clock)
    }

    @Test(arguments: [
        HookRow("", .accepted), HookRow("--status 204 --length 0", .accepted),
        HookRow("--length 1000000", .accepted), HookRow("--drop head", .accepted),
        HookRow("--drop body --length 1000", .accepted), HookRow("--slow body --length 1000", .accepted),
        HookRow("--status 400", .refused), HookRow("--status 410", .refused), HookRow("--status 403", .misconfigured),
        HookRow("--status 302 --header Location:_https://127.0.0.1:1/", .misconfigured),
        HookRow("--status 500", .later(after: nil)), HookRow("--status 503 --header Retry-After:_9", .busy(seconds: 9)),
        HookRow("--status 429 --header Retry-After:_7", .busy(seconds: 7)),
        HookRow("--status 500 --header Retry-After:_7", .later(after: 7)),
        HookRow("--status 429 --header Retry-After:_99999999999", .busy(seconds: 6 * 3600)),
        HookRow("--status 429 --header Retry-After:_soon", .later(after: nil)),
        HookRow("--slow request", .inDoubt), HookRow("--drop request", .inDoubt), HookRow("--drop request --reset", .inDoubt),
        HookRow("--drop connect", .unsent).with { $0.size = 3_000_000 },
        HookRow("", .misconfigured).with { $0.certificate = "expired" },
        HookRow("", .misconfigured).with { $0.certificate = "elsewhere" },
        HookRow("", .misconfigured).with { $0.certificate = "selfsigned" },
        HookRow("--drop request --skip 1 --times 1", .accepted, .inDoubt, .accepted),
    ])
    func `what the server does decides what becomes of a message`(_ row: HookRow) throws {
        let peer = try Peer.web(["--cert", Certificates.file(row.certificate)] + row.peer)
        let carrier = try carrier(peer)
        for (number, verdict) in row.verdicts.enumerated() {
            let handover = carrier.carry(.sample(number, channel: "text", text: String(repeating: "x", count: row.size)))
            #expect(handover.verdict == verdict, "\(handover)")
        }
        // Never more often than it was told: libcurl must not repeat by itself.
        #expect(peer.kept.count <= row.verdicts.count)
    }

    @Test func `nobody there is no doubt`() throws {
        let peer = try Peer.web(["--cert", Certificates.file("server")])
        let gone = try carrier(peer) { $0.address = "https://127.0.0.1:1/hook" }
        #expect(gone.carry(.sample(channel: "text")).verdict == .unsent)
    }

    @Test func `the body holds what the message needs, signed with its time`() throws {
        let peer = try Peer.web(["--cert", Certificates.file("server")])
        let carrier = try carrier(peer) { $0.secret = "sixteen letters or more" }
        #expect(carrier.carry(.sample(channel: "text", address: "+353 1 234", subject: "Tonight\r\nX: y")).verdict == .accepted)
        let kept = try #require(peer.kept.first)
        let body = try JSONDecoder().decode([String: String].self, from: Data(kept.text.utf8))
        #expect(
            body == [
                "message": "m1", "channel": "text", "address": "+353 1 234", "subject": "Tonight\r\nX: y",
                "text": "Tomorrow at 19:30.\n\nTo stop these: kith me.\n", "language": "en-IE", "made": "2026-11-21T21:05:31Z",
            ])
        #expect(kept.headers?["Kith-Timestamp"] == "1795555531")
        #expect(kept.headers?["Content-Type"] == "application/json")
        #expect(carrier.carry(.sample(channel: "text", calendar: "BEGIN:VCALENDAR\r\n")).verdict == .accepted)
        let other = try JSONDecoder().decode([String: String].self, from: Data(try #require(peer.kept.last).text.utf8))
        #expect(other["calendar"] == "BEGIN:VCALENDAR\r\n" && other.count == 8)
        // By another hand.
        let script = """
            import hashlib, hmac, sys
            print(hmac.new(b"sixteen letters or more", b"1795555531." + sys.stdin.buffer.read(), hashlib.sha256).hexdigest())
            """
        let python = try #require(Tools.python)
        let code = try #require(try Tools.run(python, ["-c", script], input: kept.text))
        #expect(kept.headers?["Kith-Signature"] == "sha256=\(code.dropLast())")
    }
}
