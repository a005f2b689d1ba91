import KithCalendar
import KithModel
import KithStore
import KithWire

/// Which roles a group has: facilitator, co-facilitator and substitute, and what else it thinks of.
struct RoleService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase

    /// A sheet of more is read by nobody.
    private static let most = 40

    func list(_ asked: RoleList.Parameters, by viewer: Viewer) async throws(Refusal) -> RoleList.Result {
        try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            let roles = try reading.roles(of: group).filter { asked.retired == true || !$0.isRetired }
            return RoleList.Result(roles: roles.map(RoleView.init))
        }
    }

    func define(_ asked: RoleDefine.Parameters, by viewer: Viewer) async throws(Refusal) -> RoleView {
        guard let key = RoleKey(asked.role) else {
            throw .invalid(
                "role", "A role is named by 2 to \(RoleKey.longest) of a-z, 0-9 and hyphens, starting with a letter.",
                remedy: "a short one, such as tea; how it is called goes in its title")
        }
        if let places = asked.places, !(1...GroupRole.placesMost).contains(places) {
            throw .invalid("places", "A role is for 1 to \(GroupRole.placesMost) people.", remedy: "a role more")
        }
        guard asked.retired != true || key != .facilitator else {
            throw .conflict(
                "Every group has a facilitator's role; a date may stay open.",
                remedy: "kith role define \(asked.group) facilitator --title TITLE")
        }
        let title = try asked.title.map { text throws(Refusal) in try Words.optionalLine(text, "title", most: 60) }
        let summary = try asked.summary.map { text throws(Refusal) in try Words.optionalLine(text, "summary", most: 200) }
        let now = clock.now()
        return try await store.write(as: viewer) { [zones] writing in
            let group = try writing.reading.requireGroup(asked.group)
            let roles = try writing.reading.roles(of: group)
            let before = roles.first { $0.key == key }
            var role = before ?? GroupRole(key: key)
            if let title { role.title = title ?? GroupRole.title(of: key) }
            if let summary { role.summary = summary ?? GroupRole.summary(of: key) }
            if let places = asked.places { role.places = places }
            role.isRetired = asked.retired ?? false
            guard role != before else { return RoleView(role) }
            guard before != nil || roles.count < RoleService.most else {
                throw Refusal.conflict(
                    "\(group.group.handle) has \(roles.count) roles.", remedy: "let one go: kith role define GROUP ROLE --retire")
            }
            if before == nil, role.isRetired {
                throw Refusal.notFound(
                    "\(group.group.handle) has no role '\(key)'.", remedy: "kith role list \(group.group.handle)")
            }
            try writing.keep(role, of: group)
            if role.isRetired { try RoleService.letGo(role, of: group, writing, now: now, zones: zones) }
            let facts = ["role": key.description, "retired": role.isRetired ? "yes" : "no"]
            try writing.record(Event(at: now, kind: .roleDefined, facts: facts), group: group)
            return RoleView(role)
        }
    }

    /// What was said of it goes with it: whoever would like it should it come back says so anew.
    private static func letGo(
        _ role: GroupRole, of group: GroupRow, _ writing: Writing, now: Instant, zones: ZoneDatabase
    ) throws {
        let rota = try writing.reading.rota(of: group, now: now, zones: zones)
        try writing.end(rota.turns.filter { $0.role == role.key }, of: group.row)
        try writing.dropOffers(for: role.key, in: group)
    }
}

extension RoleView {
    init(_ role: GroupRole) {
        self.init(
            role: role.key.description, title: role.title, summary: role.summary, places: role.places, retired: role.isRetired)
    }
}
