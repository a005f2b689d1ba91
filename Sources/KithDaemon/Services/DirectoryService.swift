import KithCalendar
import KithModel
import KithStore
import KithWire

/// Groups of a public directory, entered and kept up to date.
struct DirectoryService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    func list(_ asked: DirectoryList.Parameters, by viewer: Viewer) async throws(Refusal) -> DirectoryList.Result {
        let source = try Words.line(asked.source, "source", most: 100)
        return try await store.read(as: viewer) { reading in
            let rows = try reading.directory(source, after: asked.after ?? "", limit: 1001)
            let page = rows.prefix(1000).map {
                DirectoryList.Entry(key: $0.key, hash: $0.hash, group: $0.handle, name: $0.name)
            }
            return DirectoryList.Result(entries: page, next: rows.count > 1000 ? page.last?.key : nil)
        }
    }

    func put(_ asked: DirectoryPut.Parameters, by viewer: Viewer) async throws(Refusal) -> DirectoryPut.Result {
        let source = try Words.line(asked.source, "source", most: 100)
        guard (1...100).contains(asked.groups.count) else {
            throw .invalid("groups", "1 to 100 groups at once, not \(asked.groups.count).")
        }
        let now = clock.now()
        let tzdata = zones.version
        return try await store.write(as: viewer) { writing in
            var outcomes: [DirectoryPut.Outcome] = []
            for listed in asked.groups {
                do {
                    try writing.attempt {
                        outcomes.append(try put(listed, source: source, writing, now: now, tzdata: tzdata))
                    }
                } catch let refusal as Refusal where refusal.code == .invalidArgument || refusal.code == .conflict {
                    outcomes.append(
                        DirectoryPut.Outcome(key: listed.key, outcome: "refused", reason: refusal.message))
                }
            }
            let count = outcomes.filter { $0.outcome == "appeared" || $0.outcome == "changed" }.count
            if count > 0 {
                try writing.record(Event(at: now, kind: .directoryImported, facts: ["groups": String(count)]))
            }
            return DirectoryPut.Result(outcomes: outcomes)
        }
    }

    private func put(
        _ listed: ListedGroup, source: String, _ writing: Writing, now: Instant, tzdata: String
    ) throws -> DirectoryPut.Outcome {
        let key = try Words.line(listed.key, "key", most: 200)
        let hash = try Words.line(listed.hash, "hash", most: 64)
        let zone = try zones.requireZone(listed.zone)
        let wanted = try listed.series.map { try series($0, zone: zone, now: now) }
        guard Set(wanted.map(\.key)).count == wanted.count else {
            throw Refusal.invalid("series", "Two series have the same key.")
        }
        let known = try writing.reading.directoryEntry(key, of: source)
        if let known, known.hash == hash {
            return DirectoryPut.Outcome(key: key, outcome: "unchanged", group: known.handle)
        }
        var row: GroupRow
        if let known, let found = try writing.reading.group(known.handle) {
            row = found
            try describe(&row.group, listed)
            try writing.update(row)
            try writing.record(Event(at: now, kind: .groupChanged, subject: row.group.id), group: row)
        } else {
            var group = Group(
                id: identifiers.make(), handle: try freeHandle(listed.name, writing), name: listed.name,
                zone: zone.name, listed: true, metBefore: true, state: .active)
            try describe(&group, listed)
            row = try writing.insert(group, keepsNotes: false)
            try writing.record(Event(at: now, kind: .groupCreated, subject: group.id), group: row)
        }
        try bring(row, to: wanted, writing, now: now, zone: zone, tzdata: tzdata)
        try writing.keep(key, hash: hash, of: source, group: row)
        return DirectoryPut.Outcome(
            key: key, outcome: known == nil ? "appeared" : "changed", group: row.group.handle.description)
    }

    private func describe(_ group: inout Group, _ listed: ListedGroup) throws(Refusal) {
        group.name = try Words.line(listed.name, "name", most: 200)
        group.audience = try Words.optionalLine(listed.audience, "audience", most: 200)
        group.place = try Words.optionalText(listed.place, "place", most: 500)
        group.online = try GroupService.address(listed.online)
        group.phone = try Words.optionalLine(listed.phone, "phone", most: 100)
    }

    /// Weekly from today on: what a directory says, it says of the time to come.
    private func series(_ listed: ListedSeries, zone: Zone, now: Instant) throws(Refusal) -> (key: String, series: Series) {
        guard (0...6).contains(listed.weekday), let time = CivilTime(listed.at) else {
            throw .invalid("series", "'\(listed.key.prefix(60))' has no day from 0 to 6 and no time like 18:30.")
        }
        if let minutes = listed.minutes, !(1...1440).contains(minutes) {
            throw .invalid("series", "'\(listed.key.prefix(60))' is \(minutes) minutes long.")
        }
        guard let weekday = Weekday(rawValue: (listed.weekday + 6) % 7) else {
            throw .invalid("series", "'\(listed.key.prefix(60))' has no day.")
        }
        var rule = Recurrence(.weekly)
        rule.weekdays = [Recurrence.NthWeekday(nil, weekday)]
        var series = Series(
            id: "", rule: rule.text, start: CivilDateTime(date: zone.civil(at: now).date, time: time), zone: zone.name,
            minutes: listed.minutes)
        series.title = try Words.optionalLine(listed.title, "title", most: 100)
        series.place = try Words.optionalText(listed.place, "place", most: 500)
        series.online = try GroupService.address(listed.online)
        series.phone = try Words.optionalLine(listed.phone, "phone", most: 100)
        return (try Words.line(listed.key, "key", most: 250), series)
    }

    /// A series whose time changed ends, and another begins: the past never changes.
    private func bring(
        _ row: GroupRow, to wanted: [(key: String, series: Series)], _ writing: Writing, now: Instant, zone: Zone,
        tzdata: String
    ) throws {
        var left = wanted
        for var old in try writing.reading.series(of: row) where old.sourceKey != nil && old.series.endsBefore == nil {
            let place = left.firstIndex { pair in
                pair.key == old.sourceKey && pair.series.rule == old.series.rule
                    && pair.series.start.time == old.series.start.time && pair.series.zone == old.series.zone
            }
            if let place {
                let new = left.remove(at: place).series
                (old.series.title, old.series.minutes) = (new.title, new.minutes)
                (old.series.place, old.series.online, old.series.phone) = (new.place, new.online, new.phone)
            } else {
                old.series.endsBefore = zone.civil(at: now)
                try writing.record(Event(at: now, kind: .seriesEnded, subject: old.series.id), group: row)
            }
            try writing.update(old, tzdata: tzdata)
        }
        for (key, series) in left {
            var series = series
            series.id = identifiers.make()
            try writing.insert(series, for: row, tzdata: tzdata, sourceKey: key)
            try writing.record(Event(at: now, kind: .seriesScheduled, subject: series.id), group: row)
        }
    }

    private func freeHandle(_ name: String, _ writing: Writing) throws -> Handle {
        let wanted = Handle(suggestedBy: name)
        if let wanted, try !writing.reading.isTaken(wanted) { return wanted }
        if let wanted {
            for number in 2...500 {
                if let handle = Handle("\(wanted)-\(number)"), try !writing.reading.isTaken(handle) { return handle }
            }
        }
        return try identifiers.friendlyHandle { try writing.reading.isTaken($0) }
    }
}
