import Testing

/// A role that is taken back is gone with the next request, and with what streams.
@Suite(.enabled(if: UnixAccounts.arePossible, UnixAccounts.need))
struct RevocationTests {
    private let world: AccessWorld

    init() throws {
        world = try AccessWorld(seeded: false)
        for group in ["harbour", "meadow"] {
            try world.ask("group.create", ["group": group, "zone": "UTC", "met_before": true])
        }
        try world.ask("plugin.install", ["files": AccessPlugin.files(for: "both")])
    }

    /// Somebody who keeps groups, or both.
    private func keeper(of groups: String...) throws -> (user: UnixAccounts.User, client: AccountClient) {
        let user = try world.accounts.user()
        for group in groups { try world.grant("facilitator", user, to: group) }
        return (user, try world.client(user))
    }

    private func takeBack(_ group: String, from user: UnixAccounts.User) throws {
        try world.ask("access.revoke", ["role": "facilitator", "user": user.name, "groups": [group]])
    }

    @Test func `the next request on an open connection knows`() throws {
        let (user, client) = try keeper(of: "harbour", "meadow")
        #expect(try client.call("group.show", ["group": "meadow"]).result != nil)
        try takeBack("meadow", from: user)
        #expect(try client.call("group.show", ["group": "meadow"]).refusal?.code == "not_found")
        #expect(try client.call("group.show", ["group": "harbour"]).result != nil)
        #expect(try client.call("whoami").result?["groups"] as? [String: [String]] == ["facilitator": ["harbour"]])
        try takeBack("harbour", from: user)
        let after = try client.call("member.list", ["group": "harbour"])
        #expect(after.refusal?.code == "permission_denied")
        #expect(after.refusal == (try client.call("member.list", ["group": "nowhere"]).refusal))
        #expect(try client.call("whoami").result?["roles"] as? [String] == ["stranger"])
    }

    @Test func `whoever acts for themselves does so no longer than somebody facilitates`() throws {
        let (user, client) = try keeper(of: "harbour")
        try world.ask("member.add", ["group": "harbour", "handle": AccessWorld.person])
        try world.ask("member.secret", ["member": "harbour/\(AccessWorld.person)", "secret": AccessWorld.secret])
        let asked = ["group": "harbour", "handle": AccessWorld.person, "secret": AccessWorld.secret]
        #expect(try client.call("me.enter", asked).result != nil)
        // Their facilitator's role is off meanwhile.
        #expect(try client.call("member.list", ["group": "harbour"]).refusal?.code == "permission_denied")
        #expect(try client.call("hello", ["role": "facilitator"]).refusal?.code == "permission_denied")
        try takeBack("harbour", from: user)
        #expect(try client.call("me.show").refusal?.code == "permission_denied")
        #expect(try client.call("me.name", ["name": "Somebody"]).refusal?.code == "permission_denied")
        #expect(try client.call("whoami").result?["roles"] as? [String] == ["stranger"])
    }

    @Test func `a stream goes on with the group that is left, and ends with the last`() throws {
        let (user, client) = try keeper(of: "harbour", "meadow")
        #expect(try client.call("watch").result != nil)
        try takeBack("meadow", from: user)
        for group in ["meadow", "harbour", "meadow", "harbour"] {
            try world.ask("group.pause", ["group": group])
            try world.ask("group.resume", ["group": group])
        }
        var groups: [String] = []
        while groups.count(where: { $0 == "harbour" }) < 4 {
            let event = try #require(try client.next().parameters)
            if event["kind"] as? String == "group.state_changed" { groups.append(event["group"] as? String ?? "") }
        }
        #expect(Set(groups) == ["harbour"])
        try streamsEnd()
    }

    /// Nothing else happens afterwards that could wake them.
    private func streamsEnd() throws {
        let asked: [(method: String, parameters: [String: Any], groups: [String])] = [
            ("watch", [:], ["harbour"]), ("plugin.watch", ["plugin": AccessPlugin.id], ["harbour"]),
            // They keep the other group, which this stream is not about.
            ("watch", ["group": "harbour"], ["harbour", "meadow"]),
        ]
        for stream in asked {
            let (user, client) = try keeper(of: stream.groups[0])
            for group in stream.groups.dropFirst() { try world.grant("facilitator", user, to: group) }
            #expect(try client.call(stream.method, stream.parameters).result != nil)
            try takeBack("harbour", from: user)
            #expect(client.isEnded, "\(stream)")
        }
    }
}
