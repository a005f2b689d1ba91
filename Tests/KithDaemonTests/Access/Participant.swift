/// Somebody who calls, in one role.
final class Participant {
    let label: String
    /// The role's column in the table.
    let role: String
    /// Handles of the groups within reach.
    let groups: Set<String>
    let user: UnixAccounts.User?
    let client: AccountClient
    private let open: () throws -> AccountClient

    /// - Parameter open: makes a connection that acts in that role.
    init(
        _ label: String, role: String, groups: [String] = [], user: UnixAccounts.User?, open: @escaping () throws -> AccountClient
    ) throws {
        (self.label, self.role, self.groups) = (label, role, Set(groups))
        (self.user, self.open) = (user, open)
        client = try open()
    }

    /// Another connection of the same kind, for what changes what a connection is.
    func again() throws -> AccountClient { try open() }

    var beyond: [String] { AccessWorld.groups.filter { !groups.contains($0) } }
}

extension AccessWorld {
    /// Every role in every way in which somebody can come by it.
    func everybody() throws -> [Participant] {
        func held(
            _ label: String, _ role: String, _ groups: [String] = [], given: [String]? = nil
        ) throws -> Participant {
            let user = try accounts.user()
            try ask("access.grant", ["role": role, "user": user.name].adding("groups", given))
            return try Participant(label, role: role, groups: groups, user: user) { try self.client(user) }
        }
        func narrowed(_ role: String, _ groups: [String]) throws -> Participant {
            try Participant("operator as \(role)", role: role, groups: groups, user: nil) {
                let client = try self.client(nil)
                guard try client.call("hello", ["role": role]).result != nil else { throw Refused(words: role) }
                return client
            }
        }
        let all = AccessWorld.groups
        let keeper = try held("facilitator of harbour", "facilitator", ["harbour"], given: ["harbour"])
        let member = try Participant("member of harbour", role: "member", groups: ["harbour"], user: keeper.user) {
            let client = try keeper.again()
            let entered = try client.call(
                "me.enter", ["group": "harbour", "handle": AccessWorld.person, "secret": AccessWorld.secret])
            guard entered.result != nil else { throw Refused(words: entered.text) }
            return client
        }
        let stranger = try accounts.user()
        return [
            try held("operator", "operator", all),
            try narrowed("facilitator", all), try narrowed("coordinator", all), try narrowed("courier", []),
            try narrowed("stranger", []),
            try held("coordinator of all", "coordinator", all),
            try held("coordinator of harbour", "coordinator", ["harbour"], given: ["harbour"]),
            keeper, try bySystemGroup("harbour"),
            try held("facilitator of meadow", "facilitator", ["meadow"], given: ["meadow"]),
            member,
            try held("courier", "courier"),
            try Participant("stranger", role: "stranger", user: stranger) { try self.client(stranger) },
        ]
    }

    private func bySystemGroup(_ group: String) throws -> Participant {
        let system = try accounts.group()
        let user = try accounts.user(in: system)
        try ask("access.grant", ["role": "facilitator", "system_group": system, "groups": [group]])
        return try Participant("facilitator by a Unix group", role: "facilitator", groups: [group], user: user) {
            try self.client(user)
        }
    }
}
