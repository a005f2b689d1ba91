import Foundation
import Glibc
import Testing

/// People acting for themselves, over the real socket.
@Suite(.serialized) struct MeTests {
    private let daemon: RunningDaemon
    private let keeper: RawClient

    init() throws {
        daemon = try RunningDaemon()
        keeper = try RawClient(daemon.socket)
        try daemon.call("group.create", ["group": "harbour", "zone": "UTC"], on: keeper)
        for handle in ["kind-heron", "warm-otter"] {
            try daemon.call("member.add", ["group": "harbour", "handle": handle, "name": "Name of \(handle)"], on: keeper)
        }
        try daemon.call("member.secret", ["member": "harbour/kind-heron", "secret": "tea and rain"], on: keeper)
    }

    private func enter(_ handle: String = "kind-heron", _ secret: String = "tea and rain") throws -> RawClient {
        let client = try RawClient(daemon.socket)
        try daemon.call("me.enter", ["group": "harbour", "handle": handle, "secret": secret], on: client)
        return client
    }

    @Test func `what somebody changes on their page is so`() throws {
        let me = try enter()
        try daemon.call("me.name", ["name": "Aoife"], on: me)
        try daemon.call(
            "me.contacts",
            ["contacts": [["channel": "phone", "address": "+353 1 555"], ["channel": "mail", "address": "a@example.org"]]], on: me
        )
        try daemon.call("me.consent", ["purpose": "mail", "agree": true], on: me)
        let page = try daemon.call("me.say", ["new": true, "roles": true], on: me)
        #expect(page["name"] as? String == "Aoife")
        #expect(page["new"] as? Bool == true)
        #expect(page["asks"] as? [String] == ["roles"])
        let contacts = page["contacts"] as? [[String: Any]]
        #expect(contacts?.map { $0["agreed"] as? Bool } == [false, true])
        let consents = page["consents"] as? [[String: Any]]
        #expect(consents?.first?["how"] as? String == "themselves")
        // Whoever facilitates sees the way that was agreed to, and not the other.
        let seen =
            try daemon.call("member.contacts", ["member": "harbour/kind-heron"], on: keeper)["contacts"] as? [[String: Any]]
        #expect(seen?.compactMap { $0["address"] as? String } == ["a@example.org"])
    }

    @Test func `the facilitator's role is off meanwhile, and comes back with the next session`() throws {
        let me = try enter()
        for line in [
            #"{"jsonrpc":"2.0","id":1,"method":"member.list","params":{"group":"harbour"}}"#,
            #"{"jsonrpc":"2.0","id":1,"method":"me.enter","params":{"group":"harbour","handle":"warm-otter","secret":"xxxxxxxx"}}"#,
            #"{"jsonrpc":"2.0","id":1,"method":"status"}"#, #"{"jsonrpc":"2.0","id":1,"method":"watch"}"#,
            #"{"jsonrpc":"2.0","id":1,"method":"hello","params":{"role":"operator"}}"#,
        ] {
            #expect(try me.call(line).contains("permission_denied"), "\(line)")
        }
        #expect(try daemon.call("whoami", [:], on: me)["roles"] as? [String] == ["member", "stranger"])
        #expect(try daemon.call("member.list", ["group": "harbour"])["members"] != nil)
    }

    @Test func `a wrong secret, nobody of that name and no secret are one answer`() throws {
        var answers: Set<String> = []
        for (handle, secret) in [("kind-heron", "wrong words"), ("nobody-here", "wrong words"), ("warm-otter", "wrong words")] {
            let line =
                #"{"jsonrpc":"2.0","id":1,"method":"me.enter","params":{"group":"harbour","handle":"\#(handle)","secret":"\#(secret)"}}"#
            answers.insert(try RawClient(daemon.socket).call(line))
        }
        #expect(answers.count == 1)
        #expect(answers.first?.contains("permission_denied") == true)
    }

    @Test func `after five wrong tries the next has to wait, for that name alone`() throws {
        for number in 0..<6 {
            let line =
                #"{"jsonrpc":"2.0","id":1,"method":"me.enter","params":{"group":"harbour","handle":"kind-heron","secret":"wrong\#(number)"}}"#
            let answer = try RawClient(daemon.socket).call(line)
            #expect(answer.contains(number < 5 ? "permission_denied" : "unavailable"), "\(number)")
        }
        try daemon.call("member.secret", ["member": "harbour/warm-otter", "secret": "another one"], on: keeper)
        _ = try enter("warm-otter", "another one")
    }

    @Test func `a secret that somebody else issued shows, and who opened the page`() throws {
        let issued = try daemon.call("member.secret", ["member": "harbour/kind-heron"], on: keeper)
        let secret = try #require(issued["secret"] as? String)
        #expect(secret.split(separator: " ").count == 7)
        let me = try enter("kind-heron", secret)
        for number in 0..<15 { try daemon.call("me.secret", ["secret": "of my own \(number)"], on: me) }
        let page = try daemon.call("me.show", [:], on: me)
        let secrets = try #require(page["secrets"] as? [[String: Any]])
        // What others set stays in sight, however often they change it themselves.
        #expect(secrets.filter { $0["by"] != nil }.count == 2)
        let readings = page["readings"] as? [[String: Any]] ?? []
        #expect(readings.contains { $0["method"] as? String == "me.enter" })
        #expect(throws: (any Error).self) { try enter("kind-heron", secret) }
        _ = try enter("kind-heron", "of my own 14")
    }

    @Test func `leaving takes back what was agreed to, and coming back brings nothing of it`() throws {
        let me = try enter()
        try daemon.call("me.consent", ["purpose": "members", "agree": true], on: me)
        #expect(try names("contacts") == ["Name of kind-heron"])
        try daemon.call("me.leave", [:], on: me)
        #expect(try names("contacts") == [])
        try daemon.call("me.return", [:], on: me)
        #expect(try names("contacts") == [])
        let page = try daemon.call("me.show", [:], on: me)
        #expect(page["here"] as? Bool == true)
    }

    @Test func `whoever is forgotten is gone from every byte that can be read`() throws {
        let me = try enter()
        try daemon.call("me.contacts", ["contacts": [["channel": "mail", "address": "secret@example.org"]]], on: me)
        try daemon.call("me.leave", ["forget": true], on: me)
        #expect(try me.call(#"{"jsonrpc":"2.0","id":1,"method":"me.show"}"#).contains("not_found"))
        let left = try daemon.call("member.list", ["group": "harbour", "left": true], on: keeper)["members"] as? [[String: Any]]
        #expect(left?.compactMap { $0["member"] as? String } == ["harbour/warm-otter"])
        #expect(throws: (any Error).self) { try enter() }
        daemon.signal(SIGTERM)
        for file in try FileManager.default.contentsOfDirectory(atPath: daemon.state) {
            let bytes = try Data(contentsOf: URL(filePath: "\(daemon.state)/\(file)"))
            #expect(bytes.range(of: Data("kind-heron".utf8)) == nil, "\(file)")
        }
        // The key is a tombstone: a store from before would not open either.
        let ring = try Data(contentsOf: URL(filePath: "\(daemon.state)/keyring"))
        #expect(ring[96] == 2)
        try daemon.start()
        try daemon.call("member.add", ["group": "harbour", "handle": "kind-heron"])
    }

    private func names(_ sheet: String) throws -> [String] {
        let entries = try daemon.call("member.sheet", ["group": "harbour", "sheet": sheet], on: keeper)["entries"]
        return (entries as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    }
}
