import Foundation
import Testing

/// To whom a role may be given, and when it no longer holds.
@Suite(.enabled(if: UnixAccounts.arePossible, UnixAccounts.need))
struct GrantTests {
    private let world: AccessWorld

    init() throws {
        world = try AccessWorld(seeded: false)
        try world.ask("group.create", ["group": "harbour", "zone": "UTC"])
    }

    private func refusal(_ method: String, _ parameters: [String: Any]) throws -> Answer.Refused? {
        try world.root.call(method, parameters).refusal
    }

    private func trouble() throws -> [String] {
        let grants = try world.ask("access.list")["grants"] as? [[String: Any]]
        return (grants ?? []).compactMap { $0["trouble"] as? String }
    }

    private func roles(of user: UnixAccounts.User) throws -> [String] {
        let answer = try world.client(user).call("whoami")
        return answer.result?["roles"] as? [String] ?? []
    }

    @Test func `a number that is called otherwise now holds nothing`() throws {
        let user = try world.accounts.user()
        try world.grant("facilitator", user, to: "harbour")
        #expect(try roles(of: user) == ["facilitator", "stranger"])
        let renamed = try world.accounts.rename(user)
        #expect(renamed.uid == user.uid)
        #expect(try roles(of: renamed) == ["stranger"])
        #expect(try world.client(renamed).call("group.show", ["group": "harbour"]).refusal?.code == "permission_denied")
        #expect(try trouble() == ["\(user.uid) is now called \(renamed.name)"])

        // The account goes, and another takes its number.
        try world.accounts.remove(renamed)
        #expect(try trouble() == ["\(user.uid) is not called anything now"])
        let other = try world.accounts.user(uid: user.uid)
        #expect(try roles(of: other) == ["stranger"])

        // Under the name that was recorded it can be taken back all the same; under the new one it was never given.
        #expect(try refusal("access.revoke", ["role": "facilitator", "user": other.name])?.code == "not_found")
        #expect(try world.ask("access.revoke", ["role": "facilitator", "user": user.name])["grants"] as? [String] == [])
        try world.grant("facilitator", other, to: "harbour")
        #expect(try roles(of: other) == ["facilitator", "stranger"])
    }

    @Test func `what was given and taken back outlives the daemon`() throws {
        let (kept, taken) = (try world.accounts.user(), try world.accounts.user())
        for user in [kept, taken] { try world.grant("facilitator", user, to: "harbour") }
        try world.revoke("facilitator", taken)
        try world.restart()
        #expect(try roles(of: kept) == ["facilitator", "stranger"])
        #expect(try world.client(kept).call("group.show", ["group": "harbour"]).result != nil)
        #expect(try roles(of: taken) == ["stranger"])
    }

    @Test func `what can't be given, or taken away, is said so and not done`() throws {
        let user = try world.accounts.user()
        let asked: [(asked: [String: Any], message: String)] = [
            (["role": "coordinator", "user": "kith-t-none"], "There is no account 'kith-t-none' on this machine."),
            (["role": "coordinator", "system_group": "kith-t-none"], "There is no Unix group 'kith-t-none' on this machine."),
            (["role": "facilitator", "user": user.name], "A facilitator facilitates a group."),
            (["role": "facilitator", "user": user.name, "groups": ["harbour", "quay"]], "There is no group 'quay'."),
            (["role": "member", "user": user.name], "There is no role 'member' to give."),
            (["role": "stranger", "user": user.name], "There is no role 'stranger' to give."),
            (["role": "courier"], "A role is for one account or for one Unix group."),
            (
                ["role": "courier", "user": user.name, "system_group": "daemon"],
                "A role is for one account or for one Unix group."
            ),
            (["role": "courier", "user": user.name, "groups": ["harbour"]], "The role courier is not for single groups."),
            (["role": "courier", "user": "root"], "root is an operator always and may do whatever couriers may."),
            (["role": "coordinator", "user": "nobody"], Self.nobody),
            (["role": "coordinator", "system_group": "nogroup"], Self.nobody),
        ]
        for (asked, message) in asked { #expect(try refusal("access.grant", asked)?.message == message) }
        #expect(try roles(of: user) == ["stranger"])
        #expect(try roles(of: .init(name: "nobody", uid: 65_534, gid: 65_534)) == ["stranger"])

        // The last way in stays, whoever asks.
        try world.grant("operator", user)
        let client = try world.client(user)
        #expect(try client.call("access.revoke", ["role": "operator", "user": "root"]).refusal?.code == "conflict")
        #expect(try client.call("access.revoke", ["role": "operator", "user": user.name]).result != nil)
        #expect(try client.call("access.list").refusal?.code == "permission_denied")
        #expect(try world.ask("access.list")["grants"] is [Any])
    }

    /// What the kernel shows for whoever it can't name.
    private static let nobody = "65534 stands for everybody whom the kernel can't name, and is never given a role."
}
