package import KithCalendar
package import KithModel
package import KithStore
package import KithWire

/// What a group promises itself: drafted, adopted in versions, looked at again.
package struct EthicsService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase

    package init(store: Store, clock: WallClock, zones: ZoneDatabase) {
        (self.store, self.clock, self.zones) = (store, clock, zones)
    }

    package func show(_ asked: EthicsShow.Parameters, by viewer: Viewer) async throws(Refusal) -> EthicsShow.Result {
        try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            let draft = try reading.ethicsDraft(of: group)
            let handle = group.group.handle
            if asked.draft == true {
                guard asked.version == nil else {
                    throw Refusal.invalid("version", "A draft is of no version yet.", remedy: "either 'draft' or 'version'")
                }
                return EthicsShow.Result(group: handle.description, ethics: draft.map(EthicsView.init), draft: draft?.revision)
            }
            let found = try reading.ethics(of: group, version: asked.version)
            if let version = asked.version, found == nil {
                throw Refusal.notFound(
                    "\(handle) has no version \(version) of its code of ethics.", remedy: "kith ethics history \(handle)")
            }
            return EthicsShow.Result(
                group: handle.description, ethics: found.map(EthicsView.init), draft: draft?.revision)
        }
    }

    package func history(_ asked: EthicsHistory.Parameters, by viewer: Viewer) async throws(Refusal) -> EthicsHistory.Result {
        let limit = try Paging.limit(asked.limit, usual: 50, most: 100)
        return try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            let rows = try reading.ethicsVersions(of: group, before: asked.before, limit: limit + 1)
            let page = rows.prefix(limit)
            let editions = try page.map { row in
                EthicsEdition(
                    version: row.version, adopted: row.adoptedOn.description,
                    looks: try reading.looks(at: row, limit: 50).map(\.description), points: row.ethics.points.count)
            }
            return EthicsHistory.Result(versions: editions, next: rows.count > limit ? page.last?.version : nil)
        }
    }

    package func draft(_ asked: EthicsDraft.Parameters, by viewer: Viewer) async throws(Refusal) -> EthicsShow.Result {
        let given = try EthicsService.text(asked)
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            let handle = group.group.handle
            let present = try writing.reading.ethicsDraft(of: group)
            try EthicsService.require(asked.expect, present, of: handle)
            var wanted = given
            if asked.from == "adopted" {
                guard let adopted = try writing.reading.ethics(of: group) else {
                    throw Refusal.conflict(
                        "\(handle) has adopted none yet.", remedy: "kith ethics draft \(handle) --from starting-points")
                }
                wanted = adopted.ethics
            }
            guard wanted != present?.ethics else {
                return EthicsShow.Result(
                    group: handle.description, ethics: present.map(EthicsView.init), draft: present?.revision)
            }
            let revision = try writing.setEthicsDraft(wanted, of: group)
            try writing.record(Event(at: now, kind: .ethicsDrafted, subject: group.group.id), group: group)
            return EthicsShow.Result(
                group: handle.description,
                ethics: wanted.map { EthicsView(EthicsDraftRow(revision: revision, ethics: $0)) },
                draft: wanted == nil ? nil : revision)
        }
    }

    package func adopt(_ asked: EthicsAdopt.Parameters, by viewer: Viewer) async throws(Refusal) -> EthicsView {
        let now = clock.now()
        return try await store.write(as: viewer) { [zones] writing in
            let reading = writing.reading
            let group = try reading.requireGroup(asked.group)
            let handle = group.group.handle
            let newest = try reading.ethics(of: group)
            guard let draft = try reading.ethicsDraft(of: group) else {
                throw Refusal.conflict(
                    "\(handle) has no draft to adopt.",
                    remedy: newest == nil
                        ? "kith ethics draft \(handle) --from starting-points"
                        : "to keep what holds: kith ethics keep \(handle)")
            }
            if asked.expect != nil { try EthicsService.require(asked.expect, draft, of: handle) }
            let day = try EthicsService.day(asked.on, of: group, since: newest, zones, now: now)
            try writing.setEthicsDraft(nil, of: group)
            if let newest, newest.ethics == draft.ethics {
                return try EthicsService.keep(newest, on: day, of: group, writing, now: now)
            }
            let version = (newest?.version ?? 0) + 1
            try writing.adopt(draft.ethics, version: version, on: day, by: group)
            try writing.record(
                Event(at: now, kind: .ethicsAdopted, subject: group.group.id, facts: ["version": String(version)]),
                group: group)
            return EthicsView(EthicsRow(version: version, ethics: draft.ethics, adoptedOn: day, lookedOn: day))
        }
    }

    package func keep(_ asked: EthicsKeep.Parameters, by viewer: Viewer) async throws(Refusal) -> EthicsView {
        let now = clock.now()
        return try await store.write(as: viewer) { [zones] writing in
            let group = try writing.reading.requireGroup(asked.group)
            let handle = group.group.handle
            guard let newest = try writing.reading.ethics(of: group) else {
                throw Refusal.conflict(
                    "\(handle) has not adopted a code of ethics, and need not.",
                    remedy: "to begin one: kith ethics draft \(handle) --from starting-points")
            }
            let day = try EthicsService.day(asked.on, of: group, since: newest, zones, now: now)
            return try EthicsService.keep(newest, on: day, of: group, writing, now: now)
        }
    }

    /// The newest version, for somebody who comes to the group.
    func own(by viewer: Viewer) async throws(Refusal) -> EthicsShow.Result {
        try await store.read(as: viewer) { reading in
            let (group, _) = try reading.requireOneself()
            // What the group is working on is not theirs to see before the group shows it.
            return EthicsShow.Result(
                group: group.group.handle.description, ethics: try reading.ethics(of: group).map(EthicsView.init))
        }
    }

    private static func keep(
        _ row: EthicsRow, on day: CivilDate, of group: GroupRow, _ writing: Writing, now: Instant
    ) throws -> EthicsView {
        try writing.look(at: row, on: day)
        try writing.record(
            Event(at: now, kind: .ethicsKept, subject: group.group.id, facts: ["version": String(row.version)]),
            group: group)
        var row = row
        row.lookedOn = max(row.lookedOn, day)
        return EthicsView(row)
    }

    /// The day that is meant: not to come, and not before the version that it follows.
    private static func day(
        _ text: String?, of group: GroupRow, since newest: EthicsRow?, _ zones: ZoneDatabase, now: Instant
    ) throws -> CivilDate {
        let today = try zones.requireZone(group.group.zone).civil(at: now).date
        let day = try Words.pastDay(text, today: today, field: "on")
        if let newest, day < newest.adoptedOn {
            throw Refusal.invalid(
                "on", "Version \(newest.version) was adopted on \(newest.adoptedOn), after that.", remedy: "a later day")
        }
        return day
    }

    /// Whoever writes has seen what they write over, so that two who write at once lose nothing.
    private static func require(_ expected: Int?, _ present: EthicsDraftRow?, of handle: Handle) throws {
        guard expected != present?.revision else { return }
        guard let present else {
            throw Refusal.conflict(
                "\(handle) has no draft any more: it was adopted or dropped. Nothing was changed.",
                remedy: "kith ethics show \(handle)")
        }
        let how = expected == nil ? "There is a draft of \(handle) already" : "The draft of \(handle) was changed meanwhile"
        throw Refusal.conflict(
            "\(how); its number is \(present.revision). Nothing was changed.",
            remedy: "kith ethics draft \(handle), then the same again with --expect \(present.revision)")
    }

    /// What is to be the draft; nil where it is dropped, or comes from what was adopted.
    private static func text(_ asked: EthicsDraft.Parameters) throws(Refusal) -> Ethics? {
        let ways = [asked.points != nil, asked.from != nil, asked.discard == true].filter(\.self)
        guard ways.count == 1, asked.preamble == nil || asked.points != nil else {
            throw .invalid("points", "One of 'points', 'from' and 'discard' is wanted.")
        }
        switch asked.from {
        case nil: break
        case "starting_points": return .startingPoints
        case "adopted": return nil
        case let other?:
            throw .invalid(
                "from", "A draft can't begin from '\(other.prefix(40))'.", remedy: "'starting_points' or 'adopted'")
        }
        guard let points = asked.points else { return nil }
        guard (1...Ethics.mostPoints).contains(points.count) else {
            throw .invalid(
                "points", "A code of ethics has 1 to \(Ethics.mostPoints) points, not \(points.count).",
                remedy: points.isEmpty ? "to drop the draft: --discard" : "fewer, which are easier to remember")
        }
        var checked: [String] = []
        for (number, point) in points.enumerated() {
            checked.append(try Words.line(point, "points[\(number + 1)]", most: Ethics.longestPoint))
        }
        return Ethics(
            preamble: try Words.optionalText(asked.preamble, "preamble", most: Ethics.longestPreamble), points: checked)
    }
}

extension EthicsView {
    init(_ row: EthicsRow) {
        self.init(
            version: row.version, preamble: row.ethics.preamble, points: row.ethics.points,
            adopted: row.adoptedOn.description, looked: row.lookedOn.description)
    }

    init(_ draft: EthicsDraftRow) {
        self.init(preamble: draft.ethics.preamble, points: draft.ethics.points)
    }
}
