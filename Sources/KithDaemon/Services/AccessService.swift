import KithModel
import KithStore
import KithWire

/// Roles: given, taken back, listed.
struct AccessService: Sendable {
    let store: Store
    let clock: WallClock
    let door: Door

    /// What a request names, looked up on this machine and in the store.
    private struct Named: Sendable {
        var role: Role
        var holder: Grant.Holder
        var name: String
        /// Names of groups; nil: all, or none in particular.
        var groups: [String]?
    }

    func grant(_ asked: AccessGrant.Parameters, by viewer: Viewer) async throws(Refusal) -> AccessGrant.Result {
        let named = try await named(asked.role, asked.user, asked.systemGroup, asked.groups)
        if case .user(let uid) = named.holder, door.isAlwaysOperator(uid) {
            throw .conflict(
                "\(named.name) is an operator always and may do whatever \(named.role.rawValue)s may.",
                remedy: "give the role to another account")
        }
        let now = clock.now()
        let held = try await store.write(as: viewer) { writing in
            for group in try AccessService.groups(of: named, writing.reading) {
                let grant = Grant(
                    role: named.role, holder: named.holder, name: named.name, group: group?.row, since: now, by: viewer.uid)
                try writing.keep(grant)
                try writing.record(
                    Event(at: now, kind: .accessGranted, subject: nil, facts: ["role": named.role.rawValue]), group: group)
            }
            return try writing.reading.held(named.role, named.holder)
        }
        try await learn()
        return AccessGrant.Result(grants: await AccessService.views(held))
    }

    func revoke(_ asked: AccessRevoke.Parameters, by viewer: Viewer) async throws(Refusal) -> AccessRevoke.Result {
        guard let role = Role(rawValue: asked.role) else { throw AccessService.badRole(asked.role) }
        let now = clock.now()
        var isAlways = false
        if role == .operator, let user = asked.user, let uid = await Accounts.find(user: user) {
            isAlways = door.isAlwaysOperator(uid)
        }
        let isAlwaysOne = isAlways
        let held = try await store.write(as: viewer) { writing in
            let held = try writing.reading.grants().filter { grant in
                grant.role == role && grant.isHeld(by: asked.user, asked.systemGroup)
            }
            guard let one = held.first else {
                let name = asked.user ?? asked.systemGroup ?? ""
                if isAlwaysOne {
                    throw Refusal.conflict(
                        "\(name.prefix(60)) is an operator always: the last way in can't be taken away.",
                        remedy: "kith access list")
                }
                throw Refusal.notFound("\(name.prefix(60)) was not given the role \(role.rawValue).", remedy: "kith access list")
            }
            let groups = try asked.groups.map { try $0.map(writing.reading.requireGroup) }
            var count = 0
            for grant in held where groups == nil || groups?.contains(where: { $0.row == grant.group }) == true {
                count += try writing.remove(grant)
                try writing.record(
                    Event(at: now, kind: .accessRevoked, facts: ["role": role.rawValue]),
                    group: try grant.group.flatMap(writing.reading.group(row:)))
            }
            guard count > 0 else {
                throw Refusal.notFound("That role was not given for these groups.", remedy: "kith access list")
            }
            return try writing.reading.held(role, one.holder)
        }
        try await learn()
        return AccessRevoke.Result(grants: await AccessService.views(held))
    }

    /// From now on it is so; streams look again, since the change itself woke them before.
    private func learn() async throws(Refusal) {
        try await door.learn(from: store)
        store.commits.send()
    }

    func list(by viewer: Viewer) async throws(Refusal) -> AccessList.Result {
        var always: [GrantView] = []
        for uid in door.alwaysOperators.sorted() {
            let name = await Accounts.name(of: .user(uid))
            always.append(
                GrantView(role: Role.operator.rawValue, user: name ?? "uid \(uid)", number: Int(uid), since: ""))
        }
        let given = await AccessService.views(
            try await store.read(as: viewer) { reading in try reading.held() })
        let key = { (view: GrantView) in
            (
                -(Role(rawValue: view.role).flatMap(Role.allCases.firstIndex) ?? 0), view.user ?? view.systemGroup ?? "",
                view.group ?? ""
            )
        }
        return AccessList.Result(grants: always + given.sorted { key($0) < key($1) })
    }

    /// With whether each still holds, which the machine says and not the store.
    private static func views(_ held: [(grant: Grant, handle: String?)]) async -> [GrantView] {
        var views: [GrantView] = []
        for (grant, handle) in held {
            let present = await Accounts.name(of: grant.holder)
            views.append(GrantView(grant, handle: handle, trouble: grant.trouble(called: present)))
        }
        return views
    }

    private func named(
        _ role: String, _ user: String?, _ systemGroup: String?, _ groups: [String]?
    ) async throws(Refusal) -> Named {
        guard let role = Role(rawValue: role), Grant.roles.contains(role) else { throw AccessService.badRole(role) }
        switch (role, groups?.isEmpty ?? true) {
        case (.facilitator, true):
            throw .invalid(
                "groups", "A facilitator facilitates a group.", remedy: "kith access grant facilitator GROUP --user NAME")
        case (.operator, false), (.courier, false):
            throw .invalid("groups", "The role \(role.rawValue) is not for single groups.", remedy: "leave the groups out")
        default: break
        }
        let holder: Grant.Holder
        switch (user, systemGroup) {
        case (let user?, nil):
            guard let uid = await Accounts.find(user: user) else {
                throw .invalid("user", "There is no account '\(user.prefix(60))' on this machine.", remedy: "getent passwd")
            }
            holder = .user(uid)
        case (nil, let name?):
            guard let gid = await Accounts.find(group: name) else {
                throw .invalid(
                    "system_group", "There is no Unix group '\(name.prefix(60))' on this machine.", remedy: "getent group")
            }
            holder = .systemGroup(gid)
        default:
            throw .invalid(
                "user", "A role is for one account or for one Unix group.", remedy: "--user NAME, or --system-group NAME")
        }
        guard holder.number != Grant.nobody else {
            throw .conflict(
                "65534 stands for everybody whom the kernel can't name, and is never given a role.",
                remedy: "use an account of its own")
        }
        // As the machine calls it, whatever was typed.
        let name = await Accounts.name(of: holder) ?? user ?? systemGroup ?? ""
        return Named(role: role, holder: holder, name: name, groups: groups?.isEmpty == true ? nil : groups)
    }

    private static func groups(of named: Named, _ reading: Reading) throws -> [GroupRow?] {
        guard let groups = named.groups else { return [nil] }
        return try groups.map { try reading.requireGroup($0) }
    }

    private static func badRole(_ text: String) -> Refusal {
        .invalid(
            "role", "There is no role '\(text.prefix(40))' to give.",
            remedy: Grant.roles.map(\.rawValue).joined(separator: ", "))
    }
}

extension Grant {
    fileprivate static let roles: [Role] = [.operator, .coordinator, .facilitator, .courier]

    /// By the name it was given under, also where the machine no longer knows that name.
    fileprivate func isHeld(by user: String?, _ systemGroup: String?) -> Bool {
        switch holder {
        case .user: user == name && systemGroup == nil
        case .systemGroup: systemGroup == name && user == nil
        }
    }

    /// Why it does not hold at present.
    fileprivate func trouble(called present: String?) -> String? {
        if present == name { return nil }
        return present.map { "\(holder.number) is now called \($0)" } ?? "\(holder.number) is not called anything now"
    }
}

extension Reading {
    /// What was given, with handles; of one role and holder, or all.
    fileprivate func held(_ role: Role? = nil, _ holder: Grant.Holder? = nil) throws -> [(grant: Grant, handle: String?)] {
        try grants().filter { (role == nil || $0.role == role) && (holder == nil || $0.holder == holder) }.map { grant in
            (grant, try grant.group.flatMap(handle(of:)))
        }
    }
}

extension GrantView {
    fileprivate init(_ grant: Grant, handle: String?, trouble: String?) {
        var user: String?
        if case .user = grant.holder { user = grant.name }
        self.init(
            role: grant.role.rawValue, user: user, systemGroup: user == nil ? grant.name : nil,
            number: Int(grant.holder.number), group: handle, since: grant.since.description, by: Int(grant.by),
            trouble: trouble)
    }
}
