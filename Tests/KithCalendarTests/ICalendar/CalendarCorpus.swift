import KithCalendar
import KithModel

/// Generated histories: rules of the kinds that groups speak of, and some of every kind; zones of every temper; what
/// happens to meetings, in the nights of clock changes above all.
enum CalendarCorpus {
    static let zones = [
        "Africa/Cairo", "Africa/Casablanca", "Africa/Johannesburg", "America/Caracas", "America/New_York", "America/Nuuk",
        "America/Santiago", "America/Sao_Paulo", "Asia/Gaza", "Asia/Jerusalem", "Asia/Kathmandu", "Asia/Kolkata",
        "Australia/Lord_Howe", "Australia/Sydney", "Etc/GMT+5", "Europe/Berlin", "Europe/Dublin", "Europe/Istanbul",
        "Europe/Lisbon", "Europe/London", "Europe/Moscow", "Pacific/Apia", "Pacific/Chatham", "UTC",
    ]

    static let histories: [CalendarHistory] = {
        var random = SeededRandom(seed: 2445)
        let database = ZoneDatabase(directory: Python.zoneDirectory)
        let zones = CalendarCorpus.zones.compactMap { database.zone(named: $0) }
        // The day that Samoa left out. Where the series meets on the next day too, two meetings fall together, and most
        // calendars show one of them.
        var made = ["FREQ=WEEKLY;BYDAY=FR"].compactMap { wholeDay($0, zone: database.zone(named: "Pacific/Apia")) }
        while made.count < 360 {
            if let history = history(number: made.count, zones: zones, using: &random) { made.append(history) }
        }
        return made
    }()

    private static func wholeDay(_ text: String, zone: Zone?) -> CalendarHistory? {
        guard let zone, let start = CivilDateTime("2011-12-23T18:30"), let rule = try? Recurrence(text: text) else { return nil }
        let series = CalendarSeries(
            uid: "day-\(text.utf8.count)@kith.example", start: start, rule: rule, zone: zone, summary: "Harbour; evening")
        return CalendarHistory(series: series, generated: nil, window: start..<start.adding(minutes: 800 * 1440))
    }

    private static func history(number: Int, zones: [Zone], using random: inout SeededRandom) -> CalendarHistory? {
        guard let zone = zones.randomElement(using: &random) else { return nil }
        let nights = nights(of: zone, using: &random)
        // khal expands every rule up to 2037, so late starts are more.
        let day = max(Int.random(in: 9_200...23_000, using: &random), Int.random(in: 9_200...23_000, using: &random))
        var start = CivilDateTime(date: CivilDate(daysSinceEpoch: day), time: .midnight)
        if random.chance(30), let night = nights.randomElement(using: &random) {
            // On the weekday, and often the day of the month, of a night in which the clocks are set.
            start = night.adding(minutes: -[0, 7, 28, 364, 365].randomElement(using: &random)! * 1440)
            start = start.adding(minutes: Int.random(in: 0...18, using: &random) * 15 - start.time.minutes)
        } else {
            let hours = random.chance(80) ? 9...21 : 0...23
            start = start.adding(minutes: Int.random(in: hours, using: &random) * 60 + Int.random(in: 0...3, using: &random) * 15)
        }
        var generated: GeneratedRule? = GeneratedRule.spoken(from: start, using: &random)
        if random.chance(25) { generated = GeneratedRule(using: &random) } else if random.chance(5) { generated = nil }
        if let rule = generated { start = rule.start }
        let rule = generated.flatMap { try? Recurrence(text: $0.text) }
        if generated != nil, rule == nil { return nil }
        var series = CalendarSeries(
            uid: "series-\(number)@kith.example", start: start, rule: rule, zone: zone,
            minutes: [nil, 60, 75, 90, 120, 180, 600, 1440].randomElement(using: &random) ?? nil, summary: "Harbour; evening",
            location: random.chance(50) ? "Old school, 2nd floor" : nil)
        let year = 366 * 1440
        let from =
            random.chance(60)
            ? start.adding(minutes: -20_000) : start.adding(minutes: Int.random(in: 0...3, using: &random) * year)
        let to = min(from.adding(minutes: Int.random(in: 2...3, using: &random) * year), CivilDateTime("2036-01-01T00:00")!)
        guard from < to else { return nil }
        var history = CalendarHistory(series: series, generated: generated, window: from..<to)
        let keys = history.keys
        if random.chance(15), let end = keys.randomElement(using: &random) {
            series.endsBefore = end.adding(minutes: [0, 0, 1, -1, 3000].randomElement(using: &random)!)
        }
        change(&series, keys: keys.filter { $0 >= from && $0 < to }, all: keys, nights: nights, using: &random)
        history = CalendarHistory(series: series, generated: generated, window: from..<to)
        return history
    }

    private static func change(
        _ series: inout CalendarSeries, keys: [CivilDateTime], all: [CivilDateTime], nights: [CivilDateTime],
        using random: inout SeededRandom
    ) {
        for _ in 0..<(random.chance(20) ? 0 : Int.random(in: 1...8, using: &random)) {
            guard let key = keys.randomElement(using: &random) else { return }
            series.changes[key] = change(of: key, keys: all, nights: nights, using: &random)
        }
        if let first = all.first, random.chance(10) { series.changes[first] = .cancelled }
        if let first = all.first, random.chance(5) {
            series.changes[first] = change(of: first, keys: all, nights: nights, using: &random)
        }
        if let last = all.last, random.chance(8) {
            series.changes[last] = .moved(to: last.adding(minutes: 9 * 1440), minutes: nil, location: nil)
        }
        // What isn't an occurrence.
        if random.chance(8) { series.changes[series.start.adding(minutes: 17)] = .cancelled }
        if random.chance(4), all.count < 100 { for key in all { series.changes[key] = .cancelled } }
        // Nights of clock changes are where occurrences are lost.
        for key in keys where nights.contains(where: { $0.date == key.date }) && random.chance(25) {
            series.changes[key] = change(of: key, keys: all, nights: nights, using: &random)
        }
    }

    private static func change(
        of key: CivilDateTime, keys: [CivilDateTime], nights: [CivilDateTime], using random: inout SeededRandom
    ) -> CalendarChange {
        let minutes: Int? = random.chance(30) ? Int.random(in: 1...20, using: &random) * 15 : nil
        let place: String? = random.chance(20) ? "Town hall\nback door" : nil
        func moved(by days: ClosedRange<Int>) -> CalendarChange {
            let shift = Int.random(in: days, using: &random) * 1440 + Int.random(in: -20...20, using: &random) * 15
            return .moved(to: key.adding(minutes: shift), minutes: minutes, location: place)
        }
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<3: return .cancelled
        case 3: return moved(by: 0...0)
        case 4: return moved(by: -1...1)
        case 5: return moved(by: -200...200)
        case 6: return .moved(to: keys.randomElement(using: &random) ?? key, minutes: minutes, location: place)
        case 7: return .moved(to: key, minutes: 45, location: place)
        case 8: return .moved(to: key, minutes: nil, location: "Elsewhere")
        default:
            guard let night = nights.min(by: { distance($0, key) < distance($1, key) }), distance(night, key) < 200 * 1440 else {
                return moved(by: -3...3)
            }
            return .moved(
                to: night.adding(minutes: Int.random(in: 0...18, using: &random) * 15), minutes: minutes, location: place)
        }
    }

    private static func distance(_ one: CivilDateTime, _ other: CivilDateTime) -> Int {
        abs(one.minutesSinceEpoch - other.minutesSinceEpoch)
    }

    /// Midnights of days on which the clocks are set, found by asking every noon.
    private static func nights(of zone: Zone, using random: inout SeededRandom) -> [CivilDateTime] {
        let first = Int64(Int.random(in: 12_000...20_000, using: &random)) * 86_400
        return (0..<3000).compactMap { day -> CivilDateTime? in
            let noon = first + Int64(day) * 86_400 + 43_200
            guard zone.offset(at: Instant(seconds: noon)) != zone.offset(at: Instant(seconds: noon + 86_400)) else { return nil }
            let next = zone.civil(at: Instant(seconds: noon + 86_400))
            return CivilDateTime(date: next.date, time: .midnight)
        }
    }
}
