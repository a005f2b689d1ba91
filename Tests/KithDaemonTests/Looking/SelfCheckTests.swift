import Foundation
import Testing

/// What somebody answers about how they support others is theirs alone.
@Suite(.serialized) struct SelfCheckTests {
    private let daemon: RunningDaemon
    private let own: RawClient

    init() throws {
        daemon = try RunningDaemon()
        try daemon.call("group.create", ["group": "harbour", "zone": "UTC", "met_before": true])
        try daemon.call("member.add", ["group": "harbour", "handle": "quiet-heron"])
        let secret = try #require(try daemon.call("member.secret", ["member": "harbour/quiet-heron"])["secret"] as? String)
        own = try RawClient(daemon.socket)
        try daemon.call("me.enter", ["group": "harbour", "handle": "quiet-heron", "secret": secret], on: own)
    }

    private func answer(_ answers: [String: String], _ check: String? = nil) throws -> [String: Any] {
        var asked: [String: Any] = ["answers": answers]
        if let check { asked["check"] = check } else { asked["rubric"] = "use_of_the_role" }
        return try daemon.call("me.check", asked, on: own)
    }

    private var checks: [[String: Any]] {
        get throws { try daemon.call("me.checks", [:], on: own)["checks"] as? [[String: Any]] ?? [] }
    }

    @Test func `it is begun, gone on with, looked at and thrown away by oneself`() throws {
        let begun = try answer(["busy_work": "2"])
        let id = try #require(begun["check"] as? String)
        #expect(begun["title"] as? String == "What your role is used for")
        let more = try answer(["medicines": "?"], id)
        #expect(more["answers"] as? [String: String] == ["busy_work": "2", "medicines": "?"])
        #expect(try checks.count == 1)
        #expect(try daemon.call("me.rubric", ["rubric": "use_of_the_role", "check": id], on: own)["criteria"] != nil)
        try daemon.call("me.forget_check", ["check": id], on: own)
        #expect(try checks.isEmpty)
    }

    @Test func `nobody else can ask for it, and it leaves no trace that others read`() throws {
        let events = try daemon.call("daemon.status", [:])["events"] as? Int
        _ = try answer(["busy_work": "1"])
        #expect(try daemon.call("daemon.status", [:])["events"] as? Int == events)
        for method in ["me.checks", "me.rubric", "me.check", "me.forget_check"] {
            #expect(throws: RunningDaemon.Failure.self) { try daemon.call(method, ["rubric": "use_of_the_role"]) }
        }
        let shown = try daemon.kith("member", "show", "harbour/quiet-heron", "--json")
        #expect(!shown.output.contains("busy_work") && !shown.output.contains("check"))
        #expect(!(try daemon.kith("access", "log", "--group", "harbour").output.contains("me.")))
        daemon.signal(SIGTERM)
        let bytes = try Data(contentsOf: URL(filePath: "\(daemon.state)/store.db"))
        #expect(bytes.range(of: Data("\"busy_work\":\"1\"".utf8)) == nil)
    }

    @Test func `whoever is forgotten takes it along`() throws {
        _ = try answer(["busy_work": "1"])
        try daemon.call("me.leave", ["forget": true], on: own)
        let store = try daemon.kith("member", "list", "harbour")
        #expect(!store.output.contains("quiet-heron"))
    }

    @Test func `a rubric that is no self-check is not offered there`() throws {
        let offered = try daemon.call("me.checks", [:], on: own)["rubrics"] as? [[String: Any]]
        #expect(offered?.allSatisfy { $0["purpose"] as? String == "self_check" } == true)
        #expect(offered?.count == 4)
        #expect(throws: RunningDaemon.Failure.self) {
            try daemon.call("me.check", ["rubric": "outcomes", "answers": ["free": "1"]], on: own)
        }
        #expect(throws: RunningDaemon.Failure.self) { _ = try answer(["busy_work": "77"]) }
    }

    @Test func `at a terminal it is one criterion after the other, and no sum`() throws {
        let secret = try #require(try daemon.call("member.secret", ["member": "harbour/quiet-heron"])["secret"] as? String)
        let offered = try daemon.call("me.checks", [:], on: own)["rubrics"] as? [[String: Any]] ?? []
        let number = (offered.firstIndex { $0["rubric"] as? String == "use_of_the_role" } ?? 0) + 1
        let run = try daemon.kith(
            "me", "harbour", input: "quiet-heron\n\(secret)\n16\n\(number)\n3\nin part\n\n?\nq\n16\n5\n\n0\n")
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("This is yours alone"))
        #expect(run.output.contains("It is kept, for you alone."))
        #expect(run.output.contains("fully"))
        #expect(!run.output.contains("total") && !run.output.contains("All of it"))
    }
}
