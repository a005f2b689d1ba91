import Foundation
import Testing

/// Roles on one's own page: everything about oneself, nothing about anybody else.
@Suite(.serialized) struct OwnRoleTests {
    private let world: RoleWorld
    private let me: RawClient

    init() throws {
        world = try RoleWorld()
        me = try world.enter("kind-heron")
    }

    @discardableResult
    private func my(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
        try world.daemon.call("me.\(method)", parameters, on: me)
    }

    private func tea(_ day: Int?) -> [String: Any] {
        var asked: [String: Any] = ["role": "tea"]
        if let day { asked["meeting"] = RoleWorld.meeting(day) }
        return asked
    }

    @Test func `one takes a turn oneself without anything before it, and gives it back`() throws {
        let page = try my("take", tea(1))
        #expect((page["turns"] as? [[String: Any]])?.first?["title"] as? String == "Tea")
        #expect(try world.rota("tea", 1).takes == ["kind-heron"])
        #expect(try my("give_back", tea(1))["turns"] as? [String] == [])
        #expect(try world.rota("tea", 1) == ([], [], 1))
        let offered = try my("offer", tea(nil))["offers"] as? [[String: Any]]
        #expect(offered?.count == 1 && offered?.first?["by"] == nil)
        #expect(try world.rota("tea", 2).ask == ["kind-heron"])
        // What one took oneself stays when one is no longer asked.
        try my("take", tea(2))
        try my("withdraw", tea(nil))
        #expect(try world.rota("tea", 2).takes == ["kind-heron"])
        #expect(try world.rota("tea", 3).ask == [])
    }

    @Test func `who noted an offer is on the page, and the page tells of nobody else`() throws {
        try world.offer("kind-heron")
        try world.offer("warm-otter")
        try world.take("warm-otter", "tea", 1)
        let offers = try my("show")["offers"] as? [[String: Any]]
        #expect(offers?.first?["by"] as? String != nil)
        let rota = String(decoding: try JSONSerialization.data(withJSONObject: my("rota")), as: UTF8.self)
        #expect(!rota.contains("otter") && !rota.contains("wren"))
        #expect(world.refusal { try my("take", tea(1)) }?.contains("taken already") == true)
    }

    @Test func `one acts for nobody else`() throws {
        try world.offer("warm-otter")
        let otter: [String: Any] = ["member": "harbour/warm-otter", "role": "tea", "meeting": RoleWorld.meeting(1)]
        for method in ["role.offer", "role.take", "role.give_back", "role.withdraw"] {
            let refusal = world.refusal { try world.daemon.call(method, otter, on: me) }
            #expect(refusal?.contains("permission_denied") == true, "\(method)")
        }
        for (method, parameters) in [
            ("role.rota", ["group": "harbour"]), ("role.show", ["member": "harbour/warm-otter"]),
            ("member.away", ["member": "harbour/warm-otter"]), ("meeting.hand_over", ["meeting": RoleWorld.meeting(1)]),
        ] {
            let refusal = world.refusal { try world.daemon.call(method, parameters, on: me) }
            #expect(refusal?.contains("permission_denied") == true, "\(method)")
        }
        #expect(world.refusal { try my("take", otter) } != nil, "a member is no parameter there")
        // Nor does anybody facilitating act as somebody.
        #expect(world.refusal { try world.call("me.take", tea(1)) }?.contains("permission_denied") == true)
        #expect(try world.rota("tea", 1).takes == [])
    }

    @Test func `another group's dates are not there`() throws {
        try world.call("group.create", ["group": "meadow", "zone": "UTC"])
        try world.call("meeting.schedule", ["group": "meadow", "rule": "FREQ=DAILY", "at": "18:30"])
        let elsewhere: [String: Any] = ["role": "tea", "meeting": "meadow@\(RoleWorld.day(1))"]
        #expect(world.refusal { try my("take", elsewhere) }?.contains("not_found") == true)
    }

    @Test func `being away is one's own word, and what one took then is open`() throws {
        for day in [1, 6] { try my("take", tea(day)) }
        let page = try my("away", ["until": RoleWorld.day(4)])
        #expect(page["away"] as? Bool == true && page["away_until"] as? String == RoleWorld.day(4))
        #expect((page["turns"] as? [Any])?.count == 1)
        #expect(world.refusal { try my("take", tea(2)) }?.contains("You are away then") == true)
        try my("take", tea(5))
        #expect(try my("back")["away"] as? Bool == false)
        #expect(world.refusal { try my("back") } != nil)
    }

    @Test func `leaving takes everything back`() throws {
        try my("take", tea(1))
        try my("offer", tea(nil))
        try my("leave")
        #expect(try world.rota("tea", 1) == ([], [], 1))
        #expect(world.refusal { try my("take", tea(1)) }?.contains("You have left") == true)
        #expect(try my("return")["offers"] as? [String] == [])
    }
}
