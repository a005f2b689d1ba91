import KithCalendar
import KithModel
import KithWire

/// What becomes of a series that is to go on otherwise from a date on. What is not asked for stays as it is.
struct SeriesEdit {
    let asked: MeetingEdit.Parameters
    let old: Plan
    /// The first key that is different.
    let from: CivilDateTime

    func series(zone: Zone, today: CivilDate) throws(Refusal) -> Series {
        let time = try asked.at.map { text throws(Refusal) in try SpokenTime.time(text) } ?? from.time
        let start = CivilDateTime(date: from.date, time: time)
        var series = old.series
        (series.start, series.zone) = (start, zone.name)
        // The whole day belongs to whatever follows, at whatever time of it.
        series.endsBefore = old.series.endsBefore.map { CivilDateTime(date: $0.date, time: .midnight) }
        if var rule = try rule(zone: zone, start: start) {
            if let until = asked.until {
                rule.count = nil
                rule.until = try last(until, today: today)
            } else if asked.at != nil {
                // The last day is a day, whatever the time.
                rule.until = rule.until.flatMap { SeriesEdit.endOfDay($0.date) }
            }
            if asked.every != nil || asked.on != nil || asked.season != nil || asked.rule != nil {
                // Every second week goes on in the same weeks, unless the period is what changes.
                let first = asked.every == nil ? rule.next(from: start, onOrAfter: start) : rule.beginning(onOrAfter: start)
                guard let first else {
                    throw .invalid("rule", "This rule names no date from there on.", remedy: "look at --until and the days")
                }
                series.start = asked.every == nil ? start : first
            }
            series.rule = rule.text
        } else {
            try refuseForSingle()
        }
        series.title = try Words.kept(asked.title, else: series.title, "title", most: 100)
        if let length = asked.for { series.minutes = length.isEmpty ? nil : try SpokenTime.minutes(length) }
        if let place = asked.place { series.place = try Words.optionalText(place, "place", most: 500) }
        if let online = asked.online { series.online = try GroupService.address(online.isEmpty ? nil : online) }
        series.phone = try Words.kept(asked.phone, else: series.phone, "phone", most: 100)
        if let staffed = asked.staffed { series.staffed = staffed }
        if let format = asked.format { series.format = format.isEmpty ? nil : format }
        return series
    }

    /// The rule from there on; nil for a single meeting.
    private func rule(zone: Zone, start: CivilDateTime) throws(Refusal) -> Recurrence? {
        if let text = asked.rule {
            guard asked.every == nil, asked.on == nil, asked.season == nil else {
                throw .invalid("rule", "'rule' stands alone: it says the days and months itself.", remedy: "one of the two")
            }
            return try Recurrence(text: text, zone: zone)
        }
        guard let before = old.rule else {
            guard let every = asked.every else { return nil }
            let rule = try Recurrence(every: every, on: asked.on, start: start.date)
            return try asked.season.map { season throws(Refusal) in try rule.within(season: season) } ?? rule
        }
        var rule = before
        if asked.every != nil || asked.on != nil {
            rule = try Recurrence(every: asked.every ?? before.periodInWords, on: asked.on, start: start.date)
            if asked.on == nil, rule.frequency == before.frequency, !(asked.every?.isDayName ?? false) {
                (rule.weekdays, rule.monthDays, rule.positions) = (before.weekdays, before.monthDays, before.positions)
            }
            if rule.frequency != .yearly, before.frequency != .yearly { rule.months = before.months }
            (rule.count, rule.until) = (before.count, before.until)
        }
        if let season = asked.season { rule = try rule.within(season: season) }
        // "Ten times" is ten in all: those that were stay counted.
        if let count = rule.count { rule.count = max(1, count - keysBefore) }
        return rule
    }

    private var keysBefore: Int { old.keys(in: old.series.start..<from, limit: 10_001).count }

    private func last(_ text: String, today: CivilDate) throws(Refusal) -> CivilDateTime? {
        guard !text.allSatisfy(\.isWhitespace) else { return nil }
        let day = try SpokenDate.date(text, today: today, field: "until")
        guard day >= from.date else {
            throw .invalid("until", "\(day) is before the first of these meetings.", remedy: "kith meeting end")
        }
        return SeriesEdit.endOfDay(day)
    }

    private static func endOfDay(_ day: CivilDate) -> CivilDateTime? {
        CivilTime(minutes: 1439).map { CivilDateTime(date: day, time: $0) }
    }

    private func refuseForSingle() throws(Refusal) {
        guard asked.until == nil, asked.season == nil, asked.on == nil else {
            throw .invalid("on", "This is a single meeting.", remedy: "kith meeting move … --to DAY")
        }
    }
}

extension Recurrence {
    /// What `--every` would say of it.
    fileprivate var periodInWords: String {
        switch frequency {
        case .daily: "\(interval) days"
        case .weekly: "\(interval) weeks"
        case .monthly: "\(interval) months"
        case .yearly: "\(interval) years"
        }
    }
}

extension String {
    /// "tuesday" says the day as well as the week.
    fileprivate var isDayName: Bool { (try? SpokenDay.weekday(self)) != nil }
}

extension Words {
    /// One line; what is absent stays, what is empty goes.
    fileprivate static func kept(_ text: String?, else old: String?, _ field: String, most: Int) throws(Refusal) -> String? {
        guard let text else { return old }
        return try optionalLine(text, field, most: most)
    }
}
