/// What is good to look at once a year: it may well stay as it is.
package enum YearlyLook {
    /// Whether more than a year has passed since a day; not yet on the day itself a year later.
    package static func isDue(since day: CivilDate, today: CivilDate) -> Bool { today > anniversary(of: day) }

    /// The same day a year later; for 29 February the day after the 28th.
    package static func anniversary(of day: CivilDate) -> CivilDate {
        guard day.year < 9999 else { return CivilDate(daysSinceEpoch: .max / 2) }
        return CivilDate(year: day.year + 1, month: day.month, day: day.day)
            ?? CivilDate(year: day.year + 1, month: 2, day: 28)?.adding(days: 1) ?? day
    }

    /// The newest day from which on a look is not due on `today`: whatever is before it is due.
    package static func latestNotDue(today: CivilDate) -> CivilDate {
        // A little more than a year back, then on to the first day whose anniversary has not passed: a few steps.
        var day = (CivilDate(year: max(1, today.year - 1), month: today.month, day: min(today.day, 28)) ?? today).adding(days: -2)
        while isDue(since: day, today: today) { day = day.adding(days: 1) }
        return day
    }
}
