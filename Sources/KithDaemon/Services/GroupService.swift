import KithCalendar
import KithModel
import KithStore
import KithWire

/// Groups: set up, described, paused, resumed, closed well.
struct GroupService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    func create(_ asked: GroupCreate.Parameters, by viewer: Viewer) async throws(Refusal) -> GroupView {
        guard let handle = Handle(asked.group) else { throw GroupService.badHandle(asked.group) }
        let zone = try zones.requireZone(asked.zone).name
        var group = Group(
            id: identifiers.make(), handle: handle, name: handle.description, zone: zone,
            metBefore: asked.metBefore ?? false)
        if group.metBefore { group.state = .active }
        try describe(&group, with: asked.details)
        let made = group
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            guard try !writing.reading.isTaken(handle) else {
                throw Refusal.conflict("There is a group '\(handle)' already.", remedy: "kith group show \(handle)")
            }
            try writing.reading.requireFormat(made.format, for: nil)
            let row = try writing.insert(made)
            try writing.record(Event(at: now, kind: .groupCreated, subject: made.id), group: row)
            return GroupView(made)
        }
    }

    func edit(_ asked: GroupEdit.Parameters, by viewer: Viewer) async throws(Refusal) -> GroupView {
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            var row = try writing.reading.requireGroup(asked.group)
            let before = row.group
            try describe(&row.group, with: asked.details)
            if row.group.format != before.format { try writing.reading.requireFormat(row.group.format, for: row) }
            if row.group != before {
                try writing.update(row)
                try writing.record(Event(at: now, kind: .groupChanged, subject: row.group.id), group: row)
            }
            return GroupView(row.group)
        }
    }

    func list(_ asked: GroupList.Parameters, by viewer: Viewer) async throws(Refusal) -> GroupList.Result {
        let limit = try Paging.limit(asked.limit)
        return try await store.read(as: viewer) { reading in
            let rows = try reading.groups(after: asked.after ?? "", limit: limit + 1)
            let page = rows.prefix(limit)
            let next = rows.count > limit ? page.last?.group.handle.description : nil
            return GroupList.Result(groups: page.map { GroupView($0.group) }, next: next)
        }
    }

    func show(_ asked: GroupReference, by viewer: Viewer) async throws(Refusal) -> GroupView {
        let now = clock.now()
        return try await store.read(as: viewer) { reading in
            let row = try reading.requireGroup(asked.group)
            // What has ended is history, and not how the group meets.
            let living = try reading.series(of: row).map(\.series).filter { series in
                guard let end = series.endsBefore, let zone = zones.zone(named: series.zone) else { return true }
                return end > zone.civil(at: now)
            }
            return GroupView(row.group, series: living.map { SeriesView($0, sentence: Plan.sentence(of: $0)) })
        }
    }

    func move(_ asked: GroupReference, _ move: GroupState.Move, by viewer: Viewer) async throws(Refusal) -> GroupView {
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            var row = try writing.reading.requireGroup(asked.group)
            try writing.move(&row, move, now: now)
            return GroupView(row.group)
        }
    }

    /// How somebody from outside reaches the group, as it agreed.
    func contact(_ asked: GroupContact.Parameters, by viewer: Viewer) async throws(Refusal) -> GroupContact.Result {
        guard let given = asked.route else {
            return try await store.read(as: viewer) { reading in
                let row = try reading.requireGroup(asked.group)
                return GroupContact.Result(group: row.group.handle.description, route: try reading.contact(of: row))
            }
        }
        let route = try Words.optionalText(given, "route", most: 500)
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let row = try writing.reading.requireGroup(asked.group)
            if try writing.reading.contact(of: row) != route {
                try writing.setContact(route, of: row)
                try writing.record(Event(at: now, kind: .groupChanged, subject: row.group.id), group: row)
            }
            return GroupContact.Result(group: row.group.handle.description, route: route)
        }
    }

    func describe(_ group: inout Group, with details: GroupDetails) throws(Refusal) {
        if let name = details.name { group.name = try Words.line(name, "name", most: 200) }
        if let purpose = details.purpose { group.purpose = try Words.optionalText(purpose, "purpose", most: 2000) }
        if let zone = details.zone { group.zone = try zones.requireZone(zone).name }
        if let language = details.language { group.language = try GroupService.language(language) }
        if let membership = details.membership { group.membership = try GroupService.choice(membership, "membership") }
        if let formality = details.formality { group.formality = try GroupService.choice(formality, "formality") }
        if let audience = details.audience { group.audience = try Words.optionalLine(audience, "audience", most: 200) }
        if let place = details.place { group.place = try Words.optionalText(place, "place", most: 500) }
        if let online = details.online { group.online = try GroupService.address(online) }
        if let phone = details.phone { group.phone = try Words.optionalLine(phone, "phone", most: 100) }
        if let listed = details.listed { group.listed = listed }
        if let meetsFirst = details.meetsFirst { group.meetsFirst = meetsFirst }
        if let sharesFigures = details.sharesFigures { group.sharesFigures = sharesFigures }
        if let country = details.country { group.country = try Words.country(country) }
        if let format = details.format { group.format = format.isEmpty ? nil : format }
    }

    static func address(_ text: String?) throws(Refusal) -> String? {
        guard let line = try Words.optionalLine(text, "online", most: 500) else { return nil }
        guard line.hasPrefix("https://") || line.hasPrefix("http://"), !line.contains(" ") else {
            throw .invalid("online", "'online' is not an address for a browser.", remedy: "https://…")
        }
        return line
    }

    static func badHandle(_ text: String) -> Refusal {
        let shown = String(text.prefix(60))
        let suggested = Handle(suggestedBy: shown).map { "for example '\($0)'" }
        return .invalid(
            "group", "'\(shown)' can't be a handle: 2 to \(Handle.longest) of a-z, 0-9 and hyphens, starting with a letter.",
            remedy: suggested)
    }

    private static func language(_ text: String) throws(Refusal) -> String {
        let isTag = text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
            (1...8).contains(part.count) && part.utf8.allSatisfy { ($0 | 32) >= 97 && ($0 | 32) <= 122 || $0 >= 48 && $0 <= 57 }
        }
        guard isTag, text.count >= 2, text.count <= 35 else {
            throw .invalid("language", "'\(text.prefix(60))' is not a language tag.", remedy: "for example en, de, pt-BR")
        }
        return text
    }

    private static func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ text: String, _ field: String
    ) throws(Refusal) -> Choice {
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map { "'\($0.rawValue)'" }.joined(separator: " or ")
        throw .invalid(field, "'\(field)' can't be '\(text.prefix(60))'.", remedy: known)
    }
}
