package import KithCalendar
package import KithModel
package import KithStore
package import KithWire

/// Guests of a group: invited for what the group asks, planned for a meeting, and afterwards a word on how it was.
package struct SpeakerService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    package init(store: Store, clock: WallClock, identifiers: Identifiers, zones: ZoneDatabase) {
        (self.store, self.clock, self.identifiers, self.zones) = (store, clock, identifiers, zones)
    }

    package func invite(_ asked: SpeakerInvite.Parameters, by viewer: Viewer) async throws(Refusal) -> SpeakerView {
        let details = Guest.Details(
            name: try Words.optionalLine(asked.name, "name", most: 200),
            role: try Words.optionalLine(asked.role, "role", most: 200),
            about: try Words.line(asked.about, "about", most: 300))
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let group = try writing.reading.requireGroup(asked.group)
            let today = try zones.requireZone(group.group.zone).civil(at: now).date
            let guest = Guest(id: identifiers.make(), details: details, invitedOn: today)
            try writing.insert(guest, into: group)
            try SpeakerService.note(guest.id, guest.state.rawValue, of: group, writing, now: now)
            return SpeakerView(guest, at: nil)
        }
    }

    package func list(_ asked: SpeakerList.Parameters, by viewer: Viewer) async throws(Refusal) -> SpeakerList.Result {
        let limit = try Paging.limit(asked.limit)
        let now = clock.now()
        return try await store.read(as: viewer) { [zones] reading in
            let group = try reading.requireGroup(asked.group)
            let after = try asked.after.map { try reading.requireGuest($0, of: group) }
            let rows = try reading.guests(of: group, after: after, alsoBeen: asked.open != true, limit: limit + 1)
            let page = rows.prefix(limit).map(\.guest)
            let names = try reading.planned(of: page.compactMap(\.meeting), in: group, now: now, zones: zones)
            return SpeakerList.Result(
                speakers: page.map { guest in SpeakerView(guest, at: guest.meeting.flatMap { names[$0] }) },
                next: rows.count > limit ? page.last?.id : nil)
        }
    }

    package func agree(_ asked: SpeakerAgree.Parameters, by viewer: Viewer) async throws(Refusal) -> SpeakerView {
        try await change(asked.speaker, of: asked.group, by: viewer) { guest, _, _, _ in
            guest.hasAgreed = asked.undo != true
            if !guest.hasAgreed, guest.beenOn == nil { guest.meeting = nil }
        }
    }

    package func plan(_ asked: SpeakerPlan.Parameters, by viewer: Viewer) async throws(Refusal) -> SpeakerView {
        try await change(asked.speaker, of: asked.group, by: viewer) { [zones] guest, group, reading, now in
            guard guest.beenOn == nil else {
                throw Refusal.conflict(
                    "This guest has been there.", remedy: "invite them again: kith speaker invite \(group.group.handle)")
            }
            guard let reference = asked.meeting else {
                guest.meeting = nil
                return
            }
            let (_, meeting) = try reading.requirePlannable(reference, of: group, now: now, zones: zones)
            guest.meeting = SeriesDate(series: meeting.plan.row, key: meeting.key)
            // Nobody is planned who has not said that they come.
            guest.hasAgreed = true
        }
    }

    package func done(_ asked: SpeakerDone.Parameters, by viewer: Viewer) async throws(Refusal) -> SpeakerView {
        let word = try Words.optionalText(asked.word, "word", most: 1000)
        return try await change(asked.speaker, of: asked.group, by: viewer) { [zones] guest, group, _, now in
            if asked.undo == true {
                (guest.beenOn, guest.word) = (nil, nil)
                return
            }
            guest.beenOn = try guest.beenOn ?? zones.requireZone(group.group.zone).civil(at: now).date
            if asked.word != nil { guest.word = word }
        }
    }

    /// Who they were is nowhere any more afterwards.
    package func remove(_ asked: SpeakerRemove.Parameters, by viewer: Viewer) async throws(Refusal) -> Nothing {
        let now = clock.now()
        try await store.write(as: viewer) { [zones] writing in
            let group = try writing.reading.requireGroup(asked.group)
            let row = try writing.reading.requireGuest(asked.speaker, of: group)
            try writing.remove(row)
            try SpeakerService.note(row.guest.id, "removed", of: group, writing, now: now)
            if let meeting = row.guest.meeting, row.guest.beenOn == nil {
                try writing.expectGuest(at: meeting, of: group, now: now, zones: zones)
            }
        }
        store.dropTraces()
        return Nothing()
    }

    private func change(
        _ id: String, of name: String, by viewer: Viewer,
        _ body: @escaping @Sendable (inout Guest, GroupRow, Reading, Instant) throws -> Void
    ) async throws(Refusal) -> SpeakerView {
        let now = clock.now()
        return try await store.write(as: viewer) { [zones] writing in
            let reading = writing.reading
            let group = try reading.requireGroup(name)
            var row = try reading.requireGuest(id, of: group)
            let before = row.guest
            try body(&row.guest, group, reading, now)
            if row.guest != before {
                try writing.update(row, of: group)
                try SpeakerService.note(row.guest.id, row.guest.state.rawValue, of: group, writing, now: now)
            }
            if row.guest.meeting != before.meeting {
                for meeting in [before.meeting, row.guest.meeting].compactMap(\.self) {
                    try writing.expectGuest(at: meeting, of: group, now: now, zones: zones)
                }
            }
            let names = try reading.planned(of: row.guest.meeting.map { [$0] } ?? [], in: group, now: now, zones: zones)
            return SpeakerView(row.guest, at: row.guest.meeting.flatMap { names[$0] })
        }
    }

    private static func note(_ id: String, _ state: String, of group: GroupRow, _ writing: Writing, now: Instant) throws {
        try writing.record(Event(at: now, kind: .speakerChanged, subject: id, facts: ["state": state]), group: group)
    }
}

extension Reading {
    fileprivate func requireGuest(_ id: String, of group: GroupRow) throws -> GuestRow {
        if let row = try guest(id, of: group) { return row }
        let handle = group.group.handle
        throw Refusal.notFound("\(handle) has no guest '\(id.prefix(40))'.", remedy: "kith speaker list \(handle)")
    }
}

extension Writing {
    /// A date that is still to come expects a guest as long as one is planned for it; what has begun stays as it was.
    fileprivate func expectGuest(at kept: SeriesDate, of group: GroupRow, now: Instant, zones: ZoneDatabase) throws {
        let calendar = try reading.calendar(of: group, now: now, zones: zones, from: kept.key.date)
        guard let plan = calendar.plan(row: kept.series) else { return }
        var occurrence = plan.occurrence(kept.key)
        let isExpected = try reading.hasGuest(at: kept)
        guard occurrence.state == .planned, occurrence.guestSpeaker != isExpected else { return }
        occurrence.guestSpeaker = isExpected
        try keep(OccurrenceRow(series: kept.series, group: group.row, occurrence: occurrence))
    }
}

extension SpeakerView {
    init(_ guest: Guest, at planned: (name: String, at: String)?) {
        self.init(
            speaker: guest.id, name: guest.details.name, role: guest.details.role, about: guest.details.about,
            state: guest.state.rawValue, meeting: planned?.name, at: planned?.at, invited: guest.invitedOn.description,
            been: guest.beenOn?.description, word: guest.word)
    }
}
