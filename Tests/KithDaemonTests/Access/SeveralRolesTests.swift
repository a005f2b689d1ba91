import Testing

/// Whoever holds several roles may do what any of them may, each over its own groups, and take one alone.
@Suite(.enabled(if: UnixAccounts.arePossible, UnixAccounts.need))
struct SeveralRolesTests {
    private let world: AccessWorld
    private let client: AccountClient

    /// They keep harbour, and see how all groups are standing.
    init() throws {
        world = try AccessWorld(seeded: false)
        for group in ["harbour", "meadow"] {
            try world.ask("group.create", ["group": group, "zone": "UTC", "met_before": true])
            try world.ask("member.add", ["group": group, "handle": AccessWorld.person])
        }
        let user = try world.accounts.user()
        try world.grant("coordinator", user)
        try world.grant("facilitator", user, to: "harbour")
        client = try world.client(user)
    }

    private func standings() throws -> [String: Set<String>] {
        let groups = try client.call("status").result?["groups"] as? [[String: Any]] ?? []
        return Dictionary(uniqueKeysWithValues: groups.map { ($0["group"] as? String ?? "", Set($0.keys)) })
    }

    @Test func `each role goes over its own groups`() throws {
        #expect(
            try client.call("whoami").result?["groups"] as? [String: [String]] == [
                "coordinator": ["all"], "facilitator": ["harbour"],
            ])
        #expect(try standings()["harbour"]?.contains("open") == true)
        #expect(try standings()["meadow"]?.isDisjoint(with: ["open", "next", "meeting"]) == true)
        #expect(try client.call("member.list", ["group": "harbour"]).result != nil)
        // That they see it stand does not open it.
        let (there, nowhere) = try (
            client.call("member.list", ["group": "meadow"]).refusal, client.call("member.list", ["group": "meadox"]).refusal
        )
        #expect(there?.code == "not_found")
        #expect(there?.replacing("meadow", with: "meadox") == nowhere)
        #expect(try client.call("group.show", ["group": "meado"]).refusal?.remedy.contains("meadow") == false)
        #expect(try client.call("status", ["group": "meado"]).refusal?.remedy.contains("meadow") == true)
        let forAll: [String: Any] = ["files": AccessPlugin.files(for: "everybody")]
        #expect(try client.call("plugin.install", forAll).refusal?.code == "permission_denied")

        #expect(try client.call("hello", ["role": "coordinator"]).result?["role"] as? String == "coordinator")
        #expect(try standings()["harbour"]?.contains("open") == false)
        #expect(try client.call("member.list", ["group": "harbour"]).refusal?.code == "permission_denied")
        // There is no way back up within a session.
        #expect(try client.call("hello", ["role": "facilitator"]).refusal?.code == "permission_denied")
    }

    @Test func `an operator who acts as a facilitator is held to what facilitators may`() throws {
        let lesser = try world.client(nil)
        #expect(try lesser.call("hello", ["role": "facilitator"]).result != nil)
        #expect(try lesser.call("member.list", ["group": "meadow"]).result != nil)
        #expect(try lesser.call("access.list").refusal?.code == "permission_denied")
        // For all groups at once is for operators.
        let forAll: [String: Any] = ["files": AccessPlugin.files(for: "everybody")]
        #expect(try lesser.call("plugin.install", forAll).refusal?.code == "permission_denied")
    }

    @Test func `a page is followed by another only where there is more for them`() throws {
        let keeper = try world.accounts.user()
        let watcher = try world.accounts.user()
        try world.grant("facilitator", keeper, to: "harbour")
        try world.grant("coordinator", watcher, to: "harbour")
        #expect(try world.ask("group.list", ["limit": 1])["next"] as? String == "harbour")
        #expect(try world.client(keeper).call("group.list", ["limit": 1]).result?["next"] == nil)
        #expect(try world.client(keeper).call("status", ["limit": 1]).result?["next"] == nil)
        #expect(try world.client(watcher).call("status", ["limit": 1]).result?["next"] == nil)
        // As one begins that is not there.
        let after = try ["meadow", "meadox"].map { try world.client(keeper).call("group.list", ["after": $0]).text }
        #expect(after[0] == after[1])
    }
}
