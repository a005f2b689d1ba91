import KithModel

/// A series as VEVENTs: the rule, and the occurrences that differ from it, each written out.
struct SeriesEvents {
    /// An occurrence as it takes place.
    private struct Instance {
        let key: CivilDateTime
        let start, end: Instant
        var location: String?
    }

    private let series: CalendarSeries
    private let stamp: Instant
    private let dates: SeriesDates
    private let cancelled: [CivilDateTime]
    private let instances: [Instance]
    var zone: Zone { series.zone }
    /// The first moment that is written on the clock of the zone.
    let earliest: Instant

    /// How far clock changes are looked at, from the stamp or the series' first meeting on: twenty years.
    private static let reach: Int64 = 20 * 366 * 86_400

    /// Nil where no meeting is left.
    init?(_ series: CalendarSeries, stamp: Instant) {
        guard let dates = SeriesDates(series), dates.hasAny(besides: { series.changes[$0] == .cancelled }) else { return nil }
        (self.series, self.stamp, self.dates) = (series, stamp, dates)
        var (cancelled, instances): ([CivilDateTime], [Instance]) = ([], [])
        for (key, change) in series.changes where dates.contains(key) {
            switch change {
            case .cancelled: cancelled.append(key)
            case .moved(let to, let minutes, let location):
                let start = series.zone.resolve(to).instant
                instances.append(
                    Instance(
                        key: key, start: start, end: start.adding(minutes: max(1, minutes ?? series.length)),
                        location: location ?? series.location))
            }
        }
        let first = series.zone.resolve(dates.first).instant
        let horizon = max(first, stamp).adding(seconds: SeriesEvents.reach)
        for key in dates.touched(in: series.zone, length: series.length, until: horizon) where series.changes[key] == nil {
            let start = series.zone.resolve(key).instant
            instances.append(
                Instance(key: key, start: start, end: start.adding(minutes: series.length), location: series.location))
        }
        self.cancelled = cancelled.sorted()
        self.instances = instances.sorted { $0.key < $1.key }
        earliest = instances.map(\.start).min().map { min($0, first) } ?? first
    }

    func write(to lines: inout ContentLines) {
        guard let rule = series.rule else {
            // Moved or not, it is one event.
            writeEvent(to: &lines, instances.first ?? plain(series.start))
            return
        }
        lines.add("BEGIN", "VEVENT")
        writeHead(to: &lines)
        let first = plain(dates.first)
        lines.add(name("DTSTART"), value(first.key))
        if zone.resolve(first.key).kind != .exact {
            // Readers differ about when this is, and so about how long it is until any end.
            lines.add("DURATION", "PT\(series.length)M")
        } else if isPlain(first) {
            lines.add(name("DTEND"), value(zone.civil(at: first.end)))
        } else {
            lines.add("DTEND", CalendarMoment.text(first.end))
        }
        lines.add("RRULE", text(of: rule))
        for key in cancelled { lines.add(name("EXDATE"), value(key)) }
        writeTexts(to: &lines, location: series.location)
        lines.add("END", "VEVENT")
        for instance in instances { writeEvent(to: &lines, instance, isOfRule: true) }
    }

    private func plain(_ key: CivilDateTime) -> Instance {
        let start = zone.resolve(key).instant
        return Instance(key: key, start: start, end: start.adding(minutes: series.length), location: series.location)
    }

    private func writeEvent(to lines: inout ContentLines, _ instance: Instance, isOfRule: Bool = false) {
        lines.add("BEGIN", "VEVENT")
        writeHead(to: &lines)
        if isOfRule { lines.add(name("RECURRENCE-ID"), value(instance.key)) }
        if isPlain(instance) {
            lines.add(name("DTSTART"), value(zone.civil(at: instance.start)))
            lines.add(name("DTEND"), value(zone.civil(at: instance.end)))
        } else {
            // Readers differ about the clocks of such a night, and about no moment in UTC.
            lines.add("DTSTART", CalendarMoment.text(instance.start))
            lines.add("DTEND", CalendarMoment.text(instance.end))
        }
        writeTexts(to: &lines, location: instance.location)
        lines.add("END", "VEVENT")
    }

    private func writeHead(to lines: inout ContentLines) {
        lines.add("UID", text: series.uid)
        lines.add("DTSTAMP", CalendarMoment.text(stamp))
    }

    private func writeTexts(to lines: inout ContentLines, location: String?) {
        lines.add("SUMMARY", text: series.summary)
        if let location { lines.add("LOCATION", text: location) }
        let address = series.url.flatMap(CalendarText.address)
        if let address { lines.add("URL", address) }
        let notes = [series.notes, address == nil ? series.url : nil].compactMap { $0 }
        if !notes.isEmpty { lines.add("DESCRIPTION", text: notes.joined(separator: "\n")) }
    }

    /// COUNT stays, UNTIL becomes the last start itself: its own time exists, or is moved as the start is.
    private func text(of rule: Recurrence) -> String {
        var bare = rule.portable(from: series.start.date)
        bare.until = nil
        if !dates.isCounted { bare.count = nil }
        guard !dates.isCounted, let last = dates.last else { return bare.text }
        return bare.text + ";UNTIL=" + CalendarMoment.text(zone.latest(last))
    }

    /// Whether the zone's clock tells it without doubt.
    private func isPlain(_ instance: Instance) -> Bool { zone.isPlain(from: instance.start, to: instance.end) }

    /// On the zone's clock; UTC too has its TZID, for some take Z in RECURRENCE-ID for another kind of moment than in DTSTART.
    private func name(_ property: String) -> String { "\(property);TZID=\(zone.name)" }

    private func value(_ civil: CivilDateTime) -> String { CalendarMoment.text(civil) }
}

extension CalendarSeries {
    /// In minutes.
    var length: Int { max(1, minutes ?? 90) }
}

extension Instant {
    fileprivate func adding(minutes: Int) -> Instant { adding(seconds: Int64(minutes) * 60) }
}
