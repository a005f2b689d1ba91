package import KithModel

extension Recurrence {
    /// `week` on `tue,thu`; `2w` on `tue`; `month` on `last fri`, `1st,3rd mon`, `15`, `last day`; `year` on `24 nov`; `day`.
    ///
    /// Without `on` the start decides.
    package init(every: String, on: String?, start: CivilDate) throws(Refusal) {
        let period = try SpokenPeriod(every)
        self.init(period.frequency)
        interval = period.interval
        let on = on.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        guard period.weekday == nil || on == nil else {
            throw .invalid("on", "'every \(every.prefix(20))' says the day itself.", remedy: "--every week --on …")
        }
        switch frequency {
        case .daily:
            guard on == nil else {
                throw .invalid("on", "'on' does not go with every day.", remedy: "--every week --on mon,tue")
            }
        case .weekly:
            let days = try on.map { text throws(Refusal) in try Recurrence.plainWeekdays(text) }
            weekdays = days ?? [NthWeekday(nil, period.weekday ?? start.weekday)]
        case .monthly: try readMonthly(on, start: start)
        case .yearly: try readYearly(on, start: start)
        }
        sort()
        try check()
    }

    private static func plainWeekdays(_ on: String) throws(Refusal) -> [NthWeekday] {
        var days: [NthWeekday] = []
        for word in SpokenDays.items(on).joined() {
            guard SpokenDay.ordinal(word) == nil, SpokenDay.dayOfMonth(word) == nil else {
                throw .invalid("on", "'\(on.prefix(40))' counts within a month.", remedy: "--every month")
            }
            let day = NthWeekday(nil, try SpokenDay.weekday(word))
            if !days.contains(day) { days.append(day) }
        }
        guard !days.isEmpty else { throw .invalid("on", "'\(on.prefix(40))' names no day.", remedy: "tue, or tue,thu") }
        return days
    }

    private mutating func readMonthly(_ on: String?, start: CivilDate) throws(Refusal) {
        guard let on else {
            monthDays = [start.day]
            return
        }
        let days = try SpokenDays(on)
        guard days.months.isEmpty else {
            throw .invalid("on", "'\(on.prefix(40))' names a month.", remedy: "--every year")
        }
        (weekdays, monthDays) = (days.weekdays, Array(Set(days.monthDays)))
    }

    private mutating func readYearly(_ on: String?, start: CivilDate) throws(Refusal) {
        guard let on else {
            (months, monthDays) = ([start.month], [start.day])
            return
        }
        let days = try SpokenDays(on)
        guard days.months.count == 1, let month = days.months.first else {
            throw .invalid("on", "A day of the year needs its month, and only one.", remedy: "'24 nov' or 'last fri of nov'")
        }
        let longest = CivilDate.daysIn(month: month, of: 2000)
        guard days.monthDays.allSatisfy({ $0 <= longest }) else {
            throw .invalid("on", "\(SpokenMonth.names[month - 1]) has \(longest) days.", remedy: "a day from 1 to \(longest)")
        }
        (months, weekdays, monthDays) = ([month], days.weekdays, Array(Set(days.monthDays)))
    }
}
