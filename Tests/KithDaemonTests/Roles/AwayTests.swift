import Foundation
import KithModel
import KithStore
import Testing

/// Somebody away for a while is asked nothing, and it is written down nowhere but on their own page.
@Suite(.serialized) struct AwayTests {
    private let world: RoleWorld

    init() throws { world = try RoleWorld() }

    private let heron: [String: Any] = ["member": "harbour/kind-heron"]

    @Test func `while away nobody is proposed or put down, and what they had taken is open`() throws {
        try world.offer("kind-heron")
        for day in [1, 8] { try world.take("kind-heron", "tea", day) }
        let answer = try world.call("member.away", heron.merging(["until": RoleWorld.day(5)]) { $1 })
        #expect(answer["away"] as? Bool == true && answer["away_until"] as? String == RoleWorld.day(5))
        #expect(try world.rota("tea", 1) == ([], [], 1))
        #expect(try world.rota("tea", 8).takes == ["kind-heron"], "what comes after it stays")
        #expect(try world.rota("tea", 9).ask == [], "while away nobody is asked, whatever it is about")
        #expect(world.refusal { try world.take("kind-heron", "tea", 9) }?.contains("kith member back") == true)
        try world.call("member.back", heron)
        #expect(try world.rota("tea", 2).ask == ["kind-heron"])
        #expect(try world.rota("tea", 1).takes == [], "what was open stays open")
        #expect(world.refusal { try world.call("member.back", heron) } != nil)
    }

    @Test func `it ends by itself on its day`() async throws {
        try world.offer("kind-heron")
        try world.call("member.away", heron.merging(["until": RoleWorld.day(2)]) { $1 })
        #expect(try world.rota("tea", 4).ask == [])
        try await until(RoleWorld.day(0))
        #expect(try world.rota("tea", 4).ask == ["kind-heron"])
        #expect(try world.call("role.show", heron)["away"] as? Bool == false)
        try await until(RoleWorld.day(1))
        #expect(try world.rota("tea", 4).ask == [])
    }

    /// As if they had named another day.
    private func until(_ text: String) async throws {
        try await world.daemon.between { store in
            try await store.write(as: .daemon) { writing in
                guard let day = CivilDate(text), let group = try writing.reading.group("harbour"),
                    let member = try writing.reading.member("kind-heron", of: group)
                else { throw Refusal.notFound("somebody") }
                try writing.setAway(Away(until: day), of: member)
            }
        }
        try world.reconnect()
    }

    @Test func `a day that is not ahead is refused, and whoever has left can't be away`() throws {
        for day in [RoleWorld.day(0), RoleWorld.day(-3), "soon"] {
            #expect(world.refusal { try world.call("member.away", heron.merging(["until": day]) { $1 }) } != nil, "\(day)")
        }
        try world.call("member.leave", heron)
        #expect(world.refusal { try world.call("member.away", heron) }?.contains("has left") == true)
    }

    @Test func `leaving ends it, and no list of people tells of it`() throws {
        try world.call("member.away", heron)
        for (method, parameters) in [("member.list", ["group": "harbour"]), ("member.show", ["member": "harbour/kind-heron"])] {
            let text = String(decoding: try JSONSerialization.data(withJSONObject: world.call(method, parameters)), as: UTF8.self)
            #expect(!text.contains("away"), "\(method)")
        }
        try world.call("member.leave", heron)
        try world.call("member.return", heron)
        #expect(try world.call("role.show", heron)["away"] as? Bool == false)
    }
}
