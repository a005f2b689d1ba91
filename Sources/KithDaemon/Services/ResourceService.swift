package import KithCalendar
package import KithModel
package import KithStore
package import KithWire

/// Where support is to be had beyond the group: a file that grows, offered and never pushed.
package struct ResourceService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    package init(store: Store, clock: WallClock, identifiers: Identifiers, zones: ZoneDatabase) {
        (self.store, self.clock, self.identifiers, self.zones) = (store, clock, identifiers, zones)
    }

    package func add(_ asked: ResourceAdd.Parameters, by viewer: Viewer) async throws(Refusal) -> ResourceView {
        let kind = try ResourceService.kind(asked.kind)
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let group = try writing.reading.requireScope(asked.group)
            let today = try today(for: group, now)
            var resource = Resource(id: identifiers.make(), kind: kind, details: Resource.Details(name: ""), addedOn: today)
            try ResourceService.describe(&resource, with: asked.details)
            if let day = asked.confirmed {
                resource.confirmedOn = try Words.pastDay(day, today: today, field: "confirmed")
            }
            try ResourceService.check(resource)
            try writing.insert(resource, for: group)
            try ResourceService.note(resource, "added", of: group, writing, now: now)
            return ResourceView(ResourceRow(group: group?.row, resource: resource))
        }
    }

    package func list(_ asked: ResourceList.Parameters, by viewer: Viewer) async throws(Refusal) -> ResourceList.Result {
        let limit = try Paging.limit(asked.limit)
        let place = try Words.optionalLine(asked.place, "place", most: 200)?.lowercased()
        let kind = try asked.kind.map { kind throws(Refusal) in try ResourceService.kind(kind) }
        return try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            var question = ResourceQuestion(
                kind: kind, country: asked.everywhere == true ? nil : group?.group.country, alsoRetired: asked.all ?? false)
            if let after = asked.after {
                guard let row = try reading.resource(after, for: group) else {
                    throw Refusal.invalid("after", "No resource is called '\(after.prefix(40))'.", remedy: "begin anew")
                }
                question.after = row
            }
            let rows = try reading.resources(for: group, question, place: place, limit: limit + 1)
            return ResourceList.Result(
                resources: rows.prefix(limit).map(ResourceView.init),
                next: rows.count > limit ? rows[limit - 1].resource.id : nil)
        }
    }

    /// For somebody who comes to the group.
    func own(_ asked: MeResources.Parameters, by viewer: Viewer) async throws(Refusal) -> ResourceList.Result {
        let limit = try Paging.limit(asked.limit)
        return try await store.read(as: viewer) { reading in
            let (group, _) = try reading.requireOneself()
            var question = ResourceQuestion(country: group.group.country)
            if let after = asked.after {
                guard let row = try reading.resource(after, for: group) else {
                    throw Refusal.invalid("after", "No resource is called '\(after.prefix(40))'.", remedy: "begin anew")
                }
                question.after = row
            }
            let rows = try reading.resources(for: group, question, limit: limit + 1)
            return ResourceList.Result(
                resources: rows.prefix(limit).map(ResourceView.init),
                next: rows.count > limit ? rows[limit - 1].resource.id : nil)
        }
    }

    package func show(_ asked: ResourceShow.Parameters, by viewer: Viewer) async throws(Refusal) -> ResourceView {
        try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            guard let row = try reading.resource(asked.resource, for: group) else {
                throw ResourceService.missing(asked.resource, group)
            }
            return ResourceView(row)
        }
    }

    package func edit(_ asked: ResourceEdit.Parameters, by viewer: Viewer) async throws(Refusal) -> ResourceView {
        let kind = try asked.kind.map { kind throws(Refusal) in try ResourceService.kind(kind) }
        return try await change(asked.resource, of: asked.group, "changed", by: viewer) { resource, _ in
            let before = resource
            resource.kind = kind ?? resource.kind
            try ResourceService.describe(&resource, with: asked.details)
            try ResourceService.check(resource)
            // What was tried is not what stands there now.
            if !resource.isReached(as: before) { resource.confirmedOn = nil }
        }
    }

    package func confirm(_ asked: ResourceConfirm.Parameters, by viewer: Viewer) async throws(Refusal) -> ResourceView {
        try await change(asked.resource, of: asked.group, "confirmed", by: viewer) { resource, today in
            resource.confirmedOn = try Words.pastDay(asked.on, today: today, field: "on")
        }
    }

    package func retire(_ asked: ResourceRetire.Parameters, by viewer: Viewer) async throws(Refusal) -> ResourceView {
        let isBack = asked.undo ?? false
        return try await change(asked.resource, of: asked.group, isBack ? "added" : "retired", by: viewer) { resource, today in
            resource.retiredOn = isBack ? nil : resource.retiredOn ?? today
        }
    }

    private func change(
        _ id: String, of name: String?, _ what: String, by viewer: Viewer,
        _ body: @escaping @Sendable (inout Resource, CivilDate) throws -> Void
    ) async throws(Refusal) -> ResourceView {
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let group = try writing.reading.requireScope(name)
            guard var row = try writing.reading.resource(id, for: group) else { throw ResourceService.missing(id, group) }
            guard row.group == group?.row else {
                throw Refusal(
                    .permissionDenied, "The whole network keeps '\(id)'; whoever looks after this machine changes it.",
                    remedy: "kith resource show \(id) --group \(group?.group.handle.description ?? "GROUP")")
            }
            let before = row.resource
            try body(&row.resource, try today(for: group, now))
            if row.resource != before {
                try writing.update(row, of: group)
                try ResourceService.note(row.resource, what, of: group, writing, now: now)
            }
            return ResourceView(row)
        }
    }

    /// Of no group in particular, the day is UTC's.
    private func today(for group: GroupRow?, _ now: Instant) throws -> CivilDate {
        try group.map { try zones.requireZone($0.group.zone).civil(at: now).date } ?? now.utc.date
    }

    private static func note(
        _ resource: Resource, _ what: String, of group: GroupRow?, _ writing: Writing, now: Instant
    ) throws {
        try writing.record(
            Event(at: now, kind: .resourceChanged, subject: resource.id, facts: ["what": what]), group: group)
    }

    private static func missing(_ id: String, _ group: GroupRow?) -> Refusal {
        let whose = group.map { "\($0.group.handle) knows of" } ?? "The network keeps"
        return .notFound(
            "\(whose) no resource '\(id.prefix(40))'.",
            remedy: "kith resource list\(group.map { " \($0.group.handle)" } ?? "")")
    }

    private static func kind(_ text: String) throws(Refusal) -> ResourceKind {
        if let kind = ResourceKind(rawValue: text) { return kind }
        let known = ResourceKind.allCases.map(\.rawValue)
        throw .invalid(
            "kind", "There is no kind '\(text.prefix(40))'.",
            remedy: Nearest.to(text, among: known) ?? known.joined(separator: ", "))
    }

    private static func describe(_ resource: inout Resource, with details: ResourceDetails) throws(Refusal) {
        if let name = details.name { resource.details.name = try Words.line(name, "name", most: 200) }
        if let place = details.place { resource.details.place = try Words.optionalLine(place, "place", most: 200) }
        if let phone = details.phone { resource.details.phone = try Words.optionalLine(phone, "phone", most: 100) }
        if let address = details.address { resource.details.address = try Words.optionalText(address, "address", most: 500) }
        if let web = details.web { resource.details.web = try Words.web(web) }
        if let hours = details.hours { resource.details.hours = try Words.optionalLine(hours, "hours", most: 200) }
        if let languages = details.languages {
            resource.details.languages = try Words.optionalLine(languages, "languages", most: 200)
        }
        if let note = details.note { resource.details.note = try Words.optionalText(note, "note", most: 1000) }
        if let country = details.country { resource.country = try Words.country(country) }
        switch details.free {
        case nil: break
        case "": resource.isFree = nil
        case "yes": resource.isFree = true
        case "no": resource.isFree = false
        case let other?: throw .invalid("free", "'free' is 'yes' or 'no', not '\(other.prefix(40))'.")
        }
    }

    /// Somebody who needs it must be able to reach it.
    private static func check(_ resource: Resource) throws(Refusal) {
        let details = resource.details
        guard !details.name.isEmpty else { throw .invalid("name", "'name' is missing: what is it called?") }
        if resource.kind.isUrgent {
            guard details.phone != nil || details.web != nil else {
                throw .invalid("phone", "A \(resource.kind.title) needs a number or an address for a browser.")
            }
        } else if [details.phone, details.address, details.web, details.note].allSatisfy({ $0 == nil }) {
            throw .invalid("phone", "How is it reached?", remedy: "a phone, an address, a web address or a note")
        }
    }
}

extension Reading {
    /// Those that serve a place, too, which is looked for once they are opened.
    fileprivate func resources(
        for group: GroupRow?, _ question: ResourceQuestion, place: String?, limit: Int
    ) throws -> [ResourceRow] {
        guard let place else { return try resources(for: group, question, limit: limit) }
        var (question, found) = (question, [ResourceRow]())
        while found.count < limit {
            let rows = try resources(for: group, question, limit: 500)
            found += rows.filter { $0.resource.details.place?.lowercased().contains(place) ?? true }
            question.after = rows.last
            if rows.count < 500 { break }
        }
        return Array(found.prefix(limit))
    }

    /// What is offered on the last page of an agenda.
    func resourcesToOffer(in group: GroupRow) throws -> [ResourceView] {
        try resources(for: group, ResourceQuestion(country: group.group.country), limit: 8).map(ResourceView.init)
    }
}

extension ResourceView {
    init(_ row: ResourceRow) {
        let (resource, details) = (row.resource, row.resource.details)
        self.init(
            resource: resource.id, of: row.group == nil ? "network" : "group", kind: resource.kind.rawValue,
            name: details.name, place: details.place, country: resource.country, phone: details.phone,
            address: details.address, web: details.web, hours: details.hours, languages: details.languages,
            note: details.note, free: resource.isFree, confirmed: resource.confirmedOn?.description,
            retired: resource.retiredOn?.description)
    }
}
