import Foundation
import KithModel
import KithStore
import Testing

/// Roles over the real socket: only who said so is proposed or put down, and whoever stops is gone from the rota.
@Suite(.serialized) struct RoleTests {
    private let world: RoleWorld

    init() throws { world = try RoleWorld() }

    @Test func `nobody is put down who has not offered, and the answer says how they may`() throws {
        let refusal = try #require(world.refusal { try world.take("kind-heron", "tea", 1) })
        #expect(refusal.contains(#""code":"conflict""#))
        #expect(refusal.contains("nobody is put down by somebody else"))
        #expect(
            refusal.contains("kith role offer harbour\\/kind-heron tea")
                || refusal.contains("kith role offer harbour/kind-heron tea"))
        try world.offer("kind-heron", "tea", 2)
        #expect(world.refusal { try world.take("kind-heron", "tea", 1) } != nil, "another date is another offer")
        #expect(world.refusal { try world.take("kind-heron", "facilitator", 2) } != nil, "another role, too")
        try world.take("kind-heron", "tea", 2)
        #expect(try world.rota("tea", 2) == (["kind-heron"], [], 0))
    }

    @Test func `only who offered is proposed, the first of them by the date alone`() throws {
        #expect(try world.rota("tea", 1).ask == [])
        for handle in ["warm-otter", "calm-wren", "kind-heron"] { try world.offer(handle) }
        let asked = try (1...4).map { try world.rota("tea", $0).ask }
        #expect(asked.allSatisfy { Set($0) == Set(world.people) })
        #expect(Set(asked.prefix(3).map(\.first)).count == 3, "each once in three dates")
        #expect(asked[0] == asked[3])
        // Taking it, or giving it back, moves nobody up or down.
        for day in 1...2 { try world.take("kind-heron", "tea", day) }
        #expect(try world.rota("tea", 4).ask == asked[3])
        // Nor does somebody who offers nothing, whatever their handle: the others stand first equally often.
        try world.call("member.add", ["group": "harbour", "handle": "mild-ash"])
        let firsts = try (1...6).map { try world.rota("tea", $0 + 6).ask.first ?? "" }
        #expect(
            Dictionary(grouping: firsts, by: \.self).mapValues(\.count) == ["kind-heron": 2, "warm-otter": 2, "calm-wren": 2])
        // Who offered for that very date stands before who may be asked at any time.
        try world.withdraw("calm-wren")
        try world.offer("calm-wren", "tea", 4)
        #expect(try world.rota("tea", 4).ask.first == "calm-wren")
        #expect(try !world.rota("tea", 5).ask.contains("calm-wren"))
    }

    @Test func `whoever said 'ask me' of roles as such is asked, and not put down for it`() throws {
        try world.call("member.ask", ["member": "harbour/calm-wren", "for": "roles", "on": true])
        #expect(try world.rota("tea", 1).ask == ["calm-wren"])
        #expect(world.refusal { try world.take("calm-wren", "tea", 1) } != nil)
        try world.withdraw("calm-wren", "tea", 1)
        #expect(try world.rota("tea", 1).ask == [], "not then")
        #expect(try world.rota("tea", 2).ask == ["calm-wren"])
    }

    @Test func `giving back always works, and whoever did is not asked about that date again`() throws {
        try world.offer("kind-heron")
        try world.take("kind-heron", "tea", 1)
        try world.giveBack("kind-heron", "tea", 1)
        #expect(try world.rota("tea", 1) == ([], [], 1))
        #expect(try world.rota("tea", 2).ask == ["kind-heron"])
        #expect(world.refusal { try world.take("kind-heron", "tea", 1) } != nil)
        // Of their own accord they may think again.
        try world.offer("kind-heron", "tea", 1)
        try world.take("kind-heron", "tea", 1)
        try world.call("meeting.cancel", ["meeting": RoleWorld.meeting(1)])
        try world.giveBack("kind-heron", "tea", 1)
        #expect(world.refusal { try world.giveBack("kind-heron", "tea", 1) } != nil, "there is nothing to give back")
    }

    @Test func `withdrawing an offer opens what rested on it`() throws {
        try world.offer("kind-heron")
        try world.offer("kind-heron", "tea", 2)
        for day in 1...3 { try world.take("kind-heron", "tea", day) }
        try world.withdraw("kind-heron")
        #expect(try (1...3).map { try world.rota("tea", $0).takes } == [[], ["kind-heron"], []])
        try world.withdraw("kind-heron", "tea", 2)
        #expect(try world.rota("tea", 2) == ([], [], 1))
        #expect(world.refusal { try world.withdraw("kind-heron") }?.contains("nothing has changed") == true)
    }

    @Test func `there are no more turns than places`() throws {
        for handle in world.people { try world.offer(handle) }
        try world.call("role.define", ["group": "harbour", "role": "tea", "places": 2])
        try world.take("kind-heron", "tea", 1)
        try world.take("kind-heron", "tea", 1)
        try world.take("warm-otter", "tea", 1)
        #expect(world.refusal { try world.take("calm-wren", "tea", 1) }?.contains("taken already") == true)
        #expect(try world.rota("tea", 1).ask == [])
        // Fewer places later put nobody out, and let nobody in.
        try world.call("role.define", ["group": "harbour", "role": "tea", "places": 1])
        #expect(try world.rota("tea", 1) == (["kind-heron", "warm-otter"], [], 0))
        try world.giveBack("kind-heron", "tea", 1)
        #expect(world.refusal { try world.take("calm-wren", "tea", 1) } != nil)
        for places in [0, 11, -1] {
            let asked: [String: Any] = ["group": "harbour", "role": "tea", "places": places]
            #expect(world.refusal { try world.call("role.define", asked) } != nil)
        }
    }

    @Test func `two who want the last place at once: one has it, and the other is told`() throws {
        for handle in ["kind-heron", "warm-otter"] { try world.offer(handle) }
        for day in 1...20 {
            let clients = try ["kind-heron", "warm-otter"].map { handle in (handle, try RawClient(world.daemon.socket)) }
            for (handle, client) in clients {
                let line =
                    #"{"jsonrpc":"2.0","id":1,"method":"role.take","params":{"member":"harbour/\#(handle)","role":"tea","meeting":"\#(RoleWorld.meeting(day))"}}"#
                client.write(Array(line.utf8) + [10])
            }
            let answers = try clients.map { try $0.1.line() }
            #expect(answers.count { $0.contains("taken already") } == 1, "day \(day): \(answers)")
            #expect(try world.rota("tea", day).takes.count == 1)
        }
    }

    @Test func `another group's people, dates and roles are not this one's`() throws {
        try world.call("group.create", ["group": "meadow", "zone": "UTC"])
        try world.call("meeting.schedule", ["group": "meadow", "rule": "FREQ=DAILY", "at": "18:30"])
        try world.call("member.add", ["group": "meadow", "handle": "quiet-fox"])
        try world.call("role.define", ["group": "meadow", "role": "keys"])
        try world.offer("kind-heron")
        let fox: [String: Any] = ["member": "meadow/quiet-fox", "role": "tea", "meeting": RoleWorld.meeting(1)]
        #expect(world.refusal { try world.call("role.take", fox) } != nil)
        let elsewhere: [String: Any] = ["member": "harbour/kind-heron", "role": "tea", "meeting": "meadow@\(RoleWorld.day(1))"]
        for method in ["role.take", "role.offer", "role.withdraw", "role.give_back"] {
            #expect(world.refusal { try world.call(method, elsewhere) }?.contains("another group") == true, "\(method)")
        }
        #expect(world.refusal { try world.offer("kind-heron", "keys") }?.contains("no role") == true)
        let swap: [String: Any] = [
            "member": "harbour/kind-heron", "meeting": RoleWorld.meeting(1), "with": "meadow/quiet-fox",
            "with_meeting": "meadow@\(RoleWorld.day(2))", "role": "tea",
        ]
        #expect(world.refusal { try world.call("role.swap", swap) } != nil)
        let over: [String: Any] = ["meeting": RoleWorld.meeting(1), "member": "meadow/quiet-fox"]
        #expect(world.refusal { try world.call("meeting.hand_over", over) } != nil)
    }

    @Test func `past and cancelled dates are not offered, taken or proposed`() throws {
        try world.offer("kind-heron")
        for day in [-1, -40] {
            #expect(world.refusal { try world.take("kind-heron", "tea", day) }?.contains("is over") == true)
            #expect(world.refusal { try world.offer("kind-heron", "tea", day) } != nil)
        }
        try world.take("kind-heron", "tea", 3)
        try world.call("meeting.cancel", ["meeting": RoleWorld.meeting(3)])
        #expect(world.refusal { try world.take("kind-heron", "door", 3) } != nil)
        #expect(try world.rota("tea", 3).open == -1, "it is not on the rota")
        let shown = try world.call("role.show", ["member": "harbour/kind-heron"])
        #expect((shown["turns"] as? [Any])?.isEmpty == true)
        try world.call("meeting.restore", ["meeting": RoleWorld.meeting(3)])
        #expect(try world.rota("tea", 3).takes == ["kind-heron"])
        let past = try world.call("role.rota", ["group": "harbour", "from": RoleWorld.day(-30), "limit": 2])["meetings"]
        let first = (past as? [[String: Any]])?.first?["meeting"] as? String ?? ""
        #expect(first >= RoleWorld.meeting(0), "there is no rota of the past")
    }

    @Test(arguments: ["member.leave", "member.forget"])
    func `whoever goes leaves nothing on the rota`(method: String) throws {
        try world.offer("kind-heron")
        try world.offer("kind-heron", "facilitator", 1)
        try world.take("kind-heron", "tea", 1)
        try world.take("kind-heron", "facilitator", 1)
        #expect(try world.staffed(1) == true)
        try world.call(method, ["member": "harbour/kind-heron"])
        #expect(try world.rota("tea", 1) == ([], [], 1))
        #expect(try world.staffed(1) == false)
        guard method == "member.leave" else { return }
        #expect(world.refusal { try world.offer("kind-heron") }?.contains("has left") == true)
        try world.call("member.return", ["member": "harbour/kind-heron"])
        #expect(try world.rota("tea", 1).ask == [], "coming back brings nothing of it")
    }

    @Test func `whoever has only asked about the group takes nothing`() throws {
        try world.call("member.enquire", ["group": "harbour", "handle": "new-face"])
        #expect(world.refusal { try world.offer("new-face") }?.contains("kith member join") == true)
    }

    @Test func `a role that is let go ends what was taken, and coming back it begins anew`() throws {
        try world.offer("kind-heron")
        try world.take("kind-heron", "tea", 1)
        let gone = try world.call("role.define", ["group": "harbour", "role": "tea", "retired": true])
        #expect(gone["retired"] as? Bool == true)
        #expect(try world.rota("tea", 1).open == -1)
        #expect(world.refusal { try world.take("kind-heron", "tea", 1) }?.contains("let the role") == true)
        let shown = try world.call("role.show", ["member": "harbour/kind-heron"])
        #expect((shown["turns"] as? [Any])?.isEmpty == true && (shown["offers"] as? [Any])?.isEmpty == true)
        try world.call("role.define", ["group": "harbour", "role": "tea"])
        #expect(try world.rota("tea", 1) == ([], [], 1))
        let never: [String: Any] = ["group": "harbour", "role": "facilitator", "retired": true]
        #expect(world.refusal { try world.call("role.define", never) } != nil)
    }

    @Test func `turns are exchanged only where both said so`() throws {
        try world.offer("kind-heron", "tea", 1)
        try world.offer("warm-otter", "tea", 2)
        try world.take("kind-heron", "tea", 1)
        try world.take("warm-otter", "tea", 2)
        let swap: [String: Any] = [
            "member": "harbour/kind-heron", "meeting": RoleWorld.meeting(1), "with": "harbour/warm-otter",
            "with_meeting": RoleWorld.meeting(2), "role": "tea",
        ]
        #expect(world.refusal { try world.call("role.swap", swap) }?.contains("both have to say so") == true)
        try world.offer("kind-heron", "tea", 2)
        #expect(world.refusal { try world.call("role.swap", swap) }?.contains("warm-otter") == true)
        try world.offer("warm-otter")
        try world.call("role.swap", swap)
        #expect(try world.rota("tea", 1).takes == ["warm-otter"])
        #expect(try world.rota("tea", 2).takes == ["kind-heron"])
        #expect(world.refusal { try world.call("role.swap", swap) } != nil, "once")
    }

    @Test func `the sheet that goes round names only who agreed to be on it`() throws {
        for handle in ["kind-heron", "warm-otter"] { try world.offer(handle) }
        try world.call("role.define", ["group": "harbour", "role": "tea", "places": 3])
        try world.call("consent.record", ["member": "harbour/kind-heron", "purpose": "sign_up", "how": "on_paper"])
        for handle in ["kind-heron", "warm-otter"] { try world.take(handle, "tea", 1) }
        let sheet = try world.call("role.sheet", ["group": "harbour", "meetings": 3])["meetings"] as? [[String: Any]]
        let meeting = sheet?.first { ($0["meeting"] as? String)?.hasPrefix(RoleWorld.meeting(1)) == true }
        let tea = (meeting?["roles"] as? [[String: Any]])?.first { $0["role"] as? String == "tea" }
        #expect(tea?["names"] as? [String] == ["Name of kind-heron"])
        #expect(tea?["taken"] as? Int == 1 && tea?["open"] as? Int == 1)
        // On the rota a name is shown to others only where that was agreed to.
        func names() throws -> [String?] {
            let day = RoleWorld.day(1)
            let rota = try world.call("role.rota", ["group": "harbour", "from": day, "until": day])["meetings"]
            let roles = (rota as? [[String: Any]])?.first?["roles"] as? [[String: Any]]
            let takes = roles?.first { $0["role"] as? String == "tea" }?["takes"] as? [[String: Any]]
            return (takes ?? []).map { $0["name"] as? String }
        }
        #expect(try names() == [nil, nil])
        try world.call("consent.record", ["member": "harbour/warm-otter", "purpose": "members", "how": "spoken"])
        #expect(try names() == [nil, "Name of warm-otter"])
    }

    @Test func `a paused or closed group has no rota`() throws {
        try world.call("group.pause", ["group": "harbour"])
        #expect((try world.call("role.rota", ["group": "harbour"])["meetings"] as? [Any])?.isEmpty == true)
    }

    @Test func `no event says who it was`() throws {
        let ids = try world.people.map { try world.call("member.show", ["member": "harbour/\($0)"])["id"] as? String ?? "?" }
        for handle in world.people { try world.offer(handle) }
        try world.take("kind-heron", "tea", 1)
        try world.take("warm-otter", "tea", 2)
        try world.call(
            "role.swap",
            [
                "member": "harbour/kind-heron", "meeting": RoleWorld.meeting(1), "with": "harbour/warm-otter",
                "with_meeting": RoleWorld.meeting(2), "role": "tea",
            ])
        try world.giveBack("kind-heron", "tea", 2)
        try world.withdraw("warm-otter")
        try world.call("member.away", ["member": "harbour/calm-wren", "until": RoleWorld.day(9)])
        try world.call("member.back", ["member": "harbour/calm-wren"])
        let client = try RawClient(world.daemon.socket)
        _ = try client.call(#"{"jsonrpc":"2.0","id":1,"method":"watch","params":{"group":"harbour","after":"start"}}"#)
        var told: [String] = []
        while told.last?.contains("member.back") != true { told.append(try client.line()) }
        let kinds = ["role.", "member.away", "member.back"]
        let mine = told.filter { line in kinds.contains { line.contains(#""kind":"\#($0)"#) } }
        #expect(mine.count == 11)
        for line in mine {
            #expect(ids.allSatisfy { !line.contains($0) } && !line.contains(RoleWorld.day(9)), "\(line)")
        }
    }
}
