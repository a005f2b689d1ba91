import Foundation
import KithModel
import Testing

/// What streams tell, and to whom; what a token tells; when a stream ends.
@Suite(.enabled(if: UnixAccounts.arePossible, UnixAccounts.need))
struct WatchAccessTests {
    /// Two groups in which the same things happen, turn by turn, and some things that are of no group.
    private func live(in world: AccessWorld) throws {
        for group in ["harbour", "meadow"] {
            try world.ask("group.create", ["group": group, "zone": "UTC", "met_before": true])
            try world.ask("plugin.install", ["files": AccessPlugin.files(for: group), "group": group])
        }
        for number in 0..<3 {
            for group in ["harbour", "meadow"] {
                let member = "\(group)/person-\(number)"
                try world.ask("member.add", ["group": group, "handle": "person-\(number)", "name": "Person of \(group)"])
                try world.ask("consent.record", ["member": member, "purpose": "mail", "how": "spoken"])
                try world.ask("group.pause", ["group": group])
                try world.ask("group.resume", ["group": group])
            }
        }
        try world.ask("access.grant", ["role": "courier", "user": "daemon"])
        try world.ask("plugin.install", ["files": AccessPlugin.files(for: "everybody", id: "shared")])
        try world.ask(
            "directory.put",
            [
                "source": "listing",
                "groups": [["key": "k", "hash": "h", "name": "Isle", "zone": "UTC", "series": []] as [String: Any]],
            ])
    }

    /// The last thing that happens; every stream that may hear of it has heard everything else by then.
    private func end(_ world: AccessWorld) throws {
        for group in ["harbour", "meadow"] { try world.ask("group.close", ["group": group]) }
    }

    private func listen(_ client: AccountClient, after: String = "start", until count: Int) throws -> [Answer] {
        guard try client.call("watch", ["after": after]).result != nil else { throw AccountClient.Closed() }
        var heard: [Answer] = []
        var closed = 0
        while closed < count {
            let answer = try client.next()
            heard.append(answer)
            let facts = answer.parameters?["facts"] as? [String: String]
            if facts?["state"] == "closed" { closed += 1 }
        }
        return heard
    }

    @Test func `each role hears of its own groups what the table says, and nobody can count the rest`() throws {
        let world = try AccessWorld(seeded: false)
        try live(in: world)
        try end(world)
        let table = try AccessTable()
        let users = try (0..<3).map { _ in try world.accounts.user() }
        try world.grant("coordinator", users[0])
        try world.grant("coordinator", users[1], to: "harbour")
        try world.grant("facilitator", users[2], to: "harbour")
        let watchers: [(role: String, groups: Set<String>, user: UnixAccounts.User?)] = [
            ("operator", ["harbour", "meadow"], nil), ("coordinator", ["harbour", "meadow"], users[0]),
            ("coordinator", ["harbour"], users[1]), ("facilitator", ["harbour"], users[2]),
        ]
        let all = try listen(world.client(nil), until: 2).compactMap(\.parameters)
        for watcher in watchers {
            let events = try listen(world.client(watcher.user), until: watcher.groups.count).compactMap(\.parameters)
            let expected = all.filter { event in
                let cell = table.events[event["kind"] as? String ?? ""]?[watcher.role] ?? AccessTable.nothing
                let group = event["group"] as? String
                let isOwn = group.map(watcher.groups.contains) ?? (watcher.role == "operator" || cell == "outline")
                // Of the directory's group whoever sees all of them hears, too.
                let isListed = group != nil && group != "harbour" && group != "meadow" && watcher.groups.count == 2
                return (isOwn || isListed) && cell != AccessTable.nothing
            }
            #expect(events.map(Self.outline) == expected.map(Self.outline), "\(watcher)")
            for event in events {
                let cell = table.events[event["kind"] as? String ?? ""]?[watcher.role]
                let object = cell == "whole" ? "event" : "event in outline"
                let allowed = Set(table.objects[object]?.map(\.name) ?? [])
                #expect(Set(event.keys).isSubset(of: allowed), "\(watcher): \(event)")
                // In outline the day alone: the moment would be that of a meeting.
                #expect(cell == "whole" || (event["at"] as? String)?.hasSuffix("T00:00:00Z") == true)
                #expect("\(event)".firstRange(of: "Person") == nil)
            }
            // Of the same length whatever their place, and never the same for two.
            let tokens = events.compactMap { $0["token"] as? String }
            #expect(Set(tokens.map(\.count)).count == 1)
            #expect(Set(tokens).count == events.count)
        }
    }

    /// Without what differs from one subscriber to the next.
    private static func outline(_ event: [String: Any]) -> String {
        let day = (event["at"] as? String ?? "").prefix(10)
        return ([String(day)] + ["kind", "group"].map { event[$0] as? String ?? "" }).joined(separator: " ")
    }

    @Test func `somebody else's token is a place in time and gives nothing more`() throws {
        let world = try AccessWorld(seeded: false)
        let keeper = try world.accounts.user()
        try world.ask("group.create", ["group": "harbour", "zone": "UTC", "met_before": true])
        try world.grant("facilitator", keeper, to: "harbour")
        let token = try #require(try world.client(nil).call("watch").result?["token"] as? String)
        try live(in: world, butFirst: "harbour")
        try end(world)
        let heard = try listen(world.client(keeper), after: token, until: 1)
        #expect(heard.allSatisfy { $0.parameters?["group"] as? String == "harbour" })
        #expect(!heard.isEmpty)
        // And one's own, of a place where nothing of one's own happened, is no different to look at.
        let own = try #require(try world.client(keeper).call("watch").result?["token"] as? String)
        #expect(own.count == token.count)
        let forged = String(own.reversed())
        #expect(
            try world.client(keeper).call("watch", ["after": forged]).refusal?.message == "This token is not from this store.")
    }

    private func live(in world: AccessWorld, butFirst group: String) throws {
        try world.ask("group.create", ["group": "meadow", "zone": "UTC", "met_before": true])
        for group in ["meadow", "harbour", "meadow"] { try world.ask("member.add", ["group": group]) }
    }

    @Test func `calls of a plugin are told to whoever keeps that group`() throws {
        let world = try AccessWorld(seeded: false)
        let keeper = try world.accounts.user()
        for group in ["harbour", "meadow"] {
            try world.ask("group.create", ["group": group, "zone": "UTC", "met_before": true])
            try world.ask("plugin.install", ["files": AccessPlugin.files(for: group), "group": group])
        }
        try world.grant("facilitator", keeper, to: "harbour")
        let client = try world.client(keeper)
        #expect(try client.call("plugin.watch", ["plugin": AccessPlugin.id]).result != nil)
        for number in 0..<3 {
            for group in ["meadow", "harbour"] {
                try world.ask("group.edit", ["group": group, "details": ["audience": "Number \(number)"]])
            }
        }
        let table = try AccessTable()
        let fields = Set(table.objects["call"]?.map(\.name) ?? [])
        for _ in 0..<3 {
            let call = try #require(try client.next().parameters)
            #expect(call["group"] as? String == "harbour")
            #expect(Set(call.keys).isSubset(of: fields))
        }
    }
}
