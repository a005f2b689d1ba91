import KithModel
import KithStore
import KithWire

/// People, as each group knows them.
struct MemberService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers

    func add(
        _ asked: MemberAdd.Parameters, stage: Stage = .joined, by viewer: Viewer
    ) async throws(Refusal) -> MemberView {
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
        return try await store.write(as: viewer) { [identifiers, chosen] writing in
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
            let member = Member(id: id, handle: handle, name: name, isNew: asked.new ?? false, stage: stage)
            try writing.insert(member, into: group)
            try writing.record(Event(at: now, kind: stage == .joined ? .memberAdded : .memberEnquired, subject: id), group: group)
            if member.isNew {
                try writing.record(Event(at: now, kind: .memberSaidNew, subject: id, facts: ["new": "yes"]), group: group)
            }
            return MemberView(member, of: group.group.handle)
        }
    }

    func list(_ asked: MemberList.Parameters, by viewer: Viewer) async throws(Refusal) -> MemberList.Result {
        try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            let members = try reading.members(of: group, alsoLeft: asked.left ?? false).map(\.member).inOrder
            return MemberList.Result(members: members.map { MemberView($0, of: group.group.handle) })
        }
    }

    func show(_ asked: MemberReference, by viewer: Viewer) async throws(Refusal) -> MemberView {
        try await store.read(as: viewer) { reading in
            let (group, row) = try reading.requireMember(asked.member)
            return MemberView(row.member, of: group.group.handle)
        }
    }

    func leave(_ asked: MemberReference, by viewer: Viewer) async throws(Refusal) -> MemberView {
        let now = clock.now()
        return try await change(asked.member, by: viewer, .memberLeft) { member throws(Refusal) in
            guard member.isHere else {
                throw .conflict("\(asked.member) has left already.", remedy: "kith member return \(asked.member)")
            }
            member.isHere = false
        } also: { row, writing in
            try writing.withdrawAll(of: row, at: now, by: viewer.uid)
            try writing.endRoles(of: row.row)
        }
    }

    func comeBack(_ asked: MemberReference, by viewer: Viewer) async throws(Refusal) -> MemberView {
        try await change(asked.member, by: viewer, .memberReturned) { member throws(Refusal) in
            guard !member.isHere else {
                throw .conflict("\(asked.member) is here already.", remedy: "kith member show \(asked.member)")
            }
            member.isHere = true
        }
    }

    func say(_ asked: MemberNew.Parameters, by viewer: Viewer) async throws(Refusal) -> MemberView {
        try await change(asked.member, by: viewer, .memberSaidNew, facts: ["new": asked.new ? "yes" : "no"]) {
            member throws(Refusal) in member.isNew = asked.new
        }
    }

    func ask(_ asked: MemberAsk.Parameters, by viewer: Viewer) async throws(Refusal) -> MemberView {
        guard ["call", "roles"].contains(asked.for) else {
            throw .invalid(
                "for", "Somebody can ask for a call or for roles, not for '\(asked.for.prefix(40))'.",
                remedy: "call or roles")
        }
        let facts = ["for": asked.for, "on": asked.on ? "yes" : "no"]
        return try await change(asked.member, by: viewer, .memberAsked, facts: facts) { member throws(Refusal) in
            if asked.for == "call" { member.asksCall = asked.on } else { member.asksRoles = asked.on }
        }
    }

    func rename(_ asked: MemberName.Parameters, by viewer: Viewer) async throws(Refusal) -> MemberView {
        let name = try Words.optionalLine(asked.name, "name", most: 100)
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            var (group, row) = try writing.reading.requireMember(asked.member)
            try writing.rename(row, to: name)
            try writing.record(Event(at: now, kind: .memberChanged, subject: row.member.id), group: group)
            row.member.name = name
            return MemberView(row.member, of: group.group.handle)
        }
    }

    /// Removes for good what is kept about somebody.
    func forget(_ asked: MemberReference, by viewer: Viewer) async throws(Refusal) -> Nothing {
        let now = clock.now()
        try await store.write(as: viewer) { writing in
            let (group, row) = try writing.reading.requireMember(asked.member)
            try writing.forget(row)
            try writing.record(Event(at: now, kind: .memberForgotten, subject: row.member.id), group: group)
        }
        try await store.dropForgottenKeys()
        return Nothing()
    }

    private func change(
        _ reference: String, by viewer: Viewer, _ kind: EventKind, facts: [String: String] = [:],
        _ change: @escaping @Sendable (inout Member) throws(Refusal) -> Void,
        also: @escaping @Sendable (MemberRow, Writing) throws -> Void = { _, _ in }
    ) async throws(Refusal) -> MemberView {
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            var (group, row) = try writing.reading.requireMember(reference)
            try change(&row.member)
            try writing.update(row)
            try also(row, writing)
            try writing.record(Event(at: now, kind: kind, subject: row.member.id, facts: facts), group: group)
            return MemberView(row.member, of: group.group.handle)
        }
    }
}
