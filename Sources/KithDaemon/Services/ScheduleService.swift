import KithCalendar
import KithModel
import KithStore
import KithWire

/// Plans series of meetings and single ones.
struct ScheduleService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    func schedule(_ asked: MeetingSchedule.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingSchedule.Result {
        let now = clock.now()
        let group = try await store.read(as: viewer) { reading in try reading.requireGroup(asked.group) }
        let zone = try zones.requireZone(group.group.zone)
        let isDry = asked.dryRun ?? false
        let today = zone.civil(at: now).date
        var series = try series(asked, zone: zone, today: today)
        if !isDry { series.id = identifiers.make() }
        let planned = series
        let dates = try nextDates(of: planned, zone: zone, now: now)
        let result = MeetingSchedule.Result(
            series: SeriesView(planned, sentence: Plan.sentence(of: planned)), next: dates)
        if isDry { return result }
        let tzdata = zones.version
        return try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            guard group.group.state != .closed else {
                throw Refusal.conflict("\(group.group.handle) has closed.", remedy: "kith group show \(group.group.handle)")
            }
            try writing.reading.requireFormat(planned.format, for: group)
            if let same = try writing.reading.series(of: group).first(where: { row in
                row.series.rule == planned.rule && row.series.start.time == planned.start.time && row.series.endsBefore == nil
                    && (planned.rule != nil || row.series.start == planned.start)
                    && row.series.title == planned.title
            }) {
                throw Refusal.conflict(
                    "\(group.group.handle) meets \(Plan.sentence(of: same.series)) at \(same.series.start.time) already.",
                    remedy: "give the second series a --title")
            }
            try writing.insert(planned, for: group, tzdata: tzdata)
            try writing.record(Event(at: now, kind: .seriesScheduled, subject: planned.id), group: group)
            return result
        }
    }

    private func series(
        _ asked: MeetingSchedule.Parameters, zone: Zone, today: CivilDate
    ) throws(Refusal) -> Series {
        let time = try SpokenTime.time(asked.at)
        let isSingle = asked.every == nil && asked.rule == nil
        if asked.every != nil && asked.rule != nil {
            throw .invalid("rule", "'every' and 'rule' exclude each other.", remedy: "one of the two")
        }
        if isSingle, asked.until != nil {
            throw .invalid("until", "A single meeting has no last day.", remedy: "--every week, or leave --until out")
        }
        var first = today
        if let from = asked.from { first = try SpokenDate.date(from, today: today, field: "from") }
        var rule: Recurrence?
        if isSingle {
            guard let on = asked.on ?? asked.from else {
                throw .invalid("on", "When?", remedy: "--every week --on tue, or --on 2026-11-24 for a single meeting")
            }
            first = try SpokenDate.date(on, today: today, field: "on")
        } else if let text = asked.rule {
            guard asked.on == nil else { throw .invalid("on", "'on' does not go with 'rule'.", remedy: "BYDAY=…") }
            rule = try Recurrence(text: text, zone: zone)
        } else if let every = asked.every {
            rule = try Recurrence(every: every, on: asked.on, start: first)
        }
        let start = CivilDateTime(date: first, time: time)
        if let season = asked.season {
            guard let whole = rule else {
                throw .invalid("season", "A single meeting has no season.", remedy: "--every week, or leave --season out")
            }
            rule = try whole.within(season: season)
        }
        if let until = asked.until {
            let last = try SpokenDate.date(until, today: today, field: "until")
            guard rule?.count == nil, rule?.until == nil else {
                throw .invalid("until", "The rule says itself where it ends.", remedy: "leave --until out")
            }
            rule?.until = CivilDateTime(date: last, time: CivilTime(minutes: 1439) ?? time)
        }
        var series = Series(id: "", rule: rule?.text, start: start, zone: zone.name)
        if let rule {
            guard let next = rule.next(from: start, onOrAfter: start) else {
                throw .invalid("rule", "This rule names no date.", remedy: "look at --until, --from and the days")
            }
            // Counted from the first real date, so that "every second Tuesday" begins with the next one there is;
            // a rule of RFC 5545 counts from the day that it is given.
            series.start = asked.every == nil ? start : rule.beginning(onOrAfter: start) ?? next
        }
        series.title = try Words.optionalLine(asked.title, "title", most: 100)
        if let length = asked.for { series.minutes = try SpokenTime.minutes(length) }
        series.place = try Words.optionalText(asked.place, "place", most: 500)
        series.online = try GroupService.address(asked.online)
        series.phone = try Words.optionalLine(asked.phone, "phone", most: 100)
        series.staffed = asked.staffed
        series.format = asked.format
        return series
    }

    private func nextDates(of series: Series, zone: Zone, now: Instant) throws(Refusal) -> [MeetingTime] {
        guard let plan = Plan(series, zone: zones.zone(named:)) else { throw .invalid("rule", "This rule can't be planned.") }
        let from = zone.civil(at: now)
        let keys = plan.keys(in: max(from, series.start)..<CivilDateTime.distantFuture, limit: 5)
        guard !keys.isEmpty else {
            throw .invalid(
                "from", "All dates of this lie in the past.", remedy: "a later day, or 'kith meeting mark' for what was")
        }
        let timetable = Timetable(plans: [plan])
        return keys.map { timetable.meeting($0, of: plan).time }
    }
}
