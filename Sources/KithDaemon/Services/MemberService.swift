import KithModel
import KithStore
import KithWire

/// People, as each group knows them.
struct MemberService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers

    func add(_ asked: MemberAdd.Parameters) async throws(Refusal) -> MemberView {
        let name = try Words.optionalLine(asked.name, "name", most: 100)
        var chosen: Handle?
        if let text = asked.handle {
            guard let handle = Handle(text) else {
                throw .invalid(
                    "handle", "A handle is 2 to \(Handle.longest) of a-z, 0-9 and hyphens, starting with a letter.",
                    remedy: "leave it out for two friendly words")
            }
            chosen = handle
        }
        let now = clock.now()
        let id = identifiers.make()
        return try await store.write { [identifiers, chosen] writing in
            let group = try writing.reading.requireGroup(asked.group)
            guard group.group.state != .closed else {
                throw Refusal.conflict("\(group.group.handle) has closed.", remedy: "kith group list")
            }
            if let chosen, try writing.reading.isTaken(chosen, in: group) {
                throw Refusal.conflict(
                    "Somebody in \(group.group.handle) goes by '\(chosen)' already.",
                    remedy: "choose another, or leave it out for two friendly words")
            }
            let handle =
                try chosen ?? identifiers.friendlyHandle { try writing.reading.isTaken($0, in: group) }
            let member = Member(id: id, handle: handle, name: name, isNew: asked.new ?? false)
            try writing.insert(member, into: group)
            try writing.record(Event(at: now, kind: .memberAdded, subject: id), group: group)
            if member.isNew {
                try writing.record(Event(at: now, kind: .memberSaidNew, subject: id, facts: ["new": "yes"]), group: group)
            }
            return MemberView(member, of: group.group.handle)
        }
    }

    func list(_ asked: MemberList.Parameters) async throws(Refusal) -> MemberList.Result {
        try await store.read { reading in
            let group = try reading.requireGroup(asked.group)
            // Names are sealed in the store, so they are put in order here.
            let members = try reading.members(of: group, alsoLeft: asked.left ?? false).map(\.member).sorted { left, right in
                let (one, other) = (left.name?.lowercased(), right.name?.lowercased())
                if let one, let other, one != other { return one < other }
                if (one == nil) != (other == nil) { return one != nil }
                return left.handle.description < right.handle.description
            }
            return MemberList.Result(members: members.map { MemberView($0, of: group.group.handle) })
        }
    }

    func show(_ asked: MemberReference) async throws(Refusal) -> MemberView {
        try await store.read { reading in
            let (group, row) = try reading.requireMember(asked.member)
            return MemberView(row.member, of: group.group.handle)
        }
    }

    func leave(_ asked: MemberReference) async throws(Refusal) -> MemberView {
        try await change(asked.member, .memberLeft) { member throws(Refusal) in
            guard member.isHere else {
                throw .conflict("\(asked.member) has left already.", remedy: "kith member return \(asked.member)")
            }
            member.isHere = false
        }
    }

    func comeBack(_ asked: MemberReference) async throws(Refusal) -> MemberView {
        try await change(asked.member, .memberReturned) { member throws(Refusal) in
            guard !member.isHere else {
                throw .conflict("\(asked.member) is here already.", remedy: "kith member show \(asked.member)")
            }
            member.isHere = true
        }
    }

    func say(_ asked: MemberNew.Parameters) async throws(Refusal) -> MemberView {
        try await change(asked.member, .memberSaidNew, facts: ["new": asked.new ? "yes" : "no"]) {
            member throws(Refusal) in member.isNew = asked.new
        }
    }

    func ask(_ asked: MemberAsk.Parameters) async throws(Refusal) -> MemberView {
        guard ["call", "roles"].contains(asked.for) else {
            throw .invalid("for", "Somebody can ask for 'call' or 'roles', not '\(asked.for.prefix(40))'.")
        }
        let facts = ["for": asked.for, "on": asked.on ? "yes" : "no"]
        return try await change(asked.member, .memberAsked, facts: facts) { member throws(Refusal) in
            if asked.for == "call" { member.asksCall = asked.on } else { member.asksRoles = asked.on }
        }
    }

    private func change(
        _ reference: String, _ kind: EventKind, facts: [String: String] = [:],
        _ change: @escaping @Sendable (inout Member) throws(Refusal) -> Void
    ) async throws(Refusal) -> MemberView {
        let now = clock.now()
        return try await store.write { writing in
            var (group, row) = try writing.reading.requireMember(reference)
            try change(&row.member)
            try writing.update(row)
            try writing.record(Event(at: now, kind: kind, subject: row.member.id, facts: facts), group: group)
            return MemberView(row.member, of: group.group.handle)
        }
    }
}
