import Foundation
import Testing

/// Who facilitates: what turns say of it, and that the group is told when it is somebody else.
@Suite(.serialized) struct HandoverTests {
    private let world: RoleWorld

    init() throws { world = try RoleWorld() }

    private func handOver(_ day: Int, to handle: String? = nil) throws -> [String: Any] {
        var asked: [String: Any] = ["meeting": RoleWorld.meeting(day)]
        if let handle { asked["member"] = "harbour/\(handle)" }
        return try world.call("meeting.hand_over", asked)
    }

    @Test(arguments: ["facilitator", "co-facilitator", "substitute"])
    func `a turn at leading is a yes, and the last one given back means nobody yet`(role: String) throws {
        #expect(try world.staffed(1) == false)
        try world.offer("kind-heron", role, 1)
        try world.take("kind-heron", role, 1)
        #expect(try world.staffed(1) == true)
        #expect(try world.staffed(2) == false)
        try world.giveBack("kind-heron", role, 1)
        #expect(try world.staffed(1) == false)
        // What somebody says of it anew counts more.
        let said = try world.call("meeting.staff", ["meeting": RoleWorld.meeting(1), "staffed": true])
        #expect(said["staffed"] as? Bool == true)
        #expect(try world.staffed(1) == true)
    }

    @Test func `where a series is staffed as a rule, a date that was given back is not`() throws {
        try world.call("meeting.staff", ["meeting": RoleWorld.meeting(1), "staffed": true])
        try world.offer("kind-heron", "facilitator", 1)
        try world.take("kind-heron", "facilitator", 1)
        try world.giveBack("kind-heron", "facilitator", 1)
        #expect(try world.staffed(1) == false)
    }

    @Test func `handed over to nobody yet, the date is open and status says so`() throws {
        try world.offer("kind-heron", "facilitator")
        try world.take("kind-heron", "facilitator", 3)
        #expect(try handOver(3)["staffed"] as? Bool == false)
        let told = try world.attention().filter { ($0["meeting"] as? String)?.hasPrefix(RoleWorld.meeting(3)) == true }
        #expect(told.map { $0["code"] as? String } == ["nobody_facilitates"])
        #expect(try world.rota("facilitator", 3) == ([], [], 1), "who handed it over is not asked about that date")
    }

    @Test func `the group is told that it is somebody else, and who only where they agreed`() throws {
        try world.offer("kind-heron", "facilitator")
        try world.offer("warm-otter", "facilitator", 3)
        try world.take("kind-heron", "facilitator", 3)
        #expect(try handOver(3, to: "warm-otter")["staffed"] as? Bool == true)
        func told() throws -> String? {
            try world.attention().first { $0["code"] as? String == "handed_over" }?["text"] as? String
        }
        #expect(try told()?.hasPrefix("Somebody else facilitates on ") == true)
        #expect(try told()?.hasSuffix(RoleWorld.day(3)) == true)
        try world.call("consent.record", ["member": "harbour/warm-otter", "purpose": "members", "how": "spoken"])
        #expect(try told()?.hasPrefix("Name of warm-otter facilitates on ") == true)
        try world.call("consent.withdraw", ["member": "harbour/warm-otter", "purpose": "members"])
        #expect(try told()?.hasPrefix("Somebody else") == true)
        #expect(try world.rota("facilitator", 3).takes == ["warm-otter"])
    }

    @Test func `whoever stands in has said so by that; anybody else is not named who has not offered`() throws {
        try world.offer("kind-heron", "facilitator", 3)
        try world.take("kind-heron", "facilitator", 3)
        #expect(world.refusal { _ = try handOver(3, to: "calm-wren") }?.contains("has not offered to facilitate") == true)
        #expect(try world.rota("facilitator", 3).takes == ["kind-heron"], "nothing has changed")
        #expect(world.refusal { _ = try handOver(3, to: "kind-heron") } != nil)
        try world.offer("calm-wren", "substitute", 3)
        try world.take("calm-wren", "substitute", 3)
        _ = try handOver(3, to: "calm-wren")
        #expect(try world.rota("facilitator", 3).takes == ["calm-wren"])
        #expect(try world.rota("substitute", 3).takes == [])
        try world.giveBack("calm-wren", "facilitator", 3)
        #expect(try world.staffed(3) == false)
    }

    @Test func `without a name whoever stands in facilitates`() throws {
        for (handle, role) in [("kind-heron", "facilitator"), ("calm-wren", "substitute")] {
            try world.offer(handle, role, 3)
            try world.take(handle, role, 3)
        }
        #expect(try handOver(3)["staffed"] as? Bool == true)
        #expect(try world.codes().contains("handed_over"))
    }

    @Test(arguments: ["role.give_back", "member.leave", "member.away"])
    func `however the facilitator goes, the group is told where somebody stands in`(method: String) throws {
        for (handle, role) in [("kind-heron", "facilitator"), ("calm-wren", "co-facilitator")] {
            try world.offer(handle, role, 3)
            try world.take(handle, role, 3)
        }
        #expect(try !world.codes().contains("handed_over"))
        var parameters: [String: Any] = ["member": "harbour/kind-heron"]
        if method == "role.give_back" {
            parameters.merge(["role": "facilitator", "meeting": RoleWorld.meeting(3)]) { $1 }
        }
        try world.call(method, parameters)
        #expect(try world.codes().contains("handed_over"))
        #expect(try world.staffed(3) == true)
        try world.giveBack("calm-wren", "co-facilitator", 3)
        #expect(try world.staffed(3) == false)
        #expect(try !world.codes().contains("handed_over"))
    }

    @Test func `a date that is over or cancelled is not handed over, nor to somebody away`() throws {
        #expect(world.refusal { _ = try handOver(-2) }?.contains("is over") == true)
        try world.call("meeting.cancel", ["meeting": RoleWorld.meeting(2)])
        #expect(world.refusal { _ = try handOver(2) } != nil)
        try world.offer("calm-wren", "facilitator")
        try world.call("member.away", ["member": "harbour/calm-wren"])
        #expect(world.refusal { _ = try handOver(3, to: "calm-wren") }?.contains("is away") == true)
    }

    @Test func `a coordinator sees a code and no more`() throws {
        try world.offer("warm-otter", "facilitator", 3)
        _ = try handOver(3, to: "warm-otter")
        try world.call("consent.record", ["member": "harbour/warm-otter", "purpose": "members", "how": "spoken"])
        let seen = try world.call("group.seen_by_coordinator", ["group": "harbour"])
        let text = String(decoding: try JSONSerialization.data(withJSONObject: seen), as: UTF8.self)
        #expect(text.contains("handed_over"))
        for secret in ["warm-otter", RoleWorld.day(3), "Somebody else"] { #expect(!text.contains(secret), "\(secret)") }
    }
}
