import KithCalendar
import KithModel
import Testing

@Suite struct SpokenDateTests {
    /// Tuesday, 24 November 2026.
    private let today = CivilDate(daysSinceEpoch: 20_781)

    @Test(arguments: [
        ("2026-11-24", "2026-11-24"), ("today", "2026-11-24"), ("Tomorrow", "2026-11-25"), ("yesterday", "2026-11-23"),
        ("tue", "2026-11-24"), ("Tuesday", "2026-11-24"), ("wed", "2026-11-25"), ("mon", "2026-11-30"), ("sundays", "2026-11-29"),
        ("next tuesday", "2026-12-01"), ("next wed", "2026-11-25"), ("last tue", "2026-11-17"), ("last mon", "2026-11-23"),
        ("in 3 days", "2026-11-27"), ("in 2 weeks", "2026-12-08"),
        ("24 Nov", "2026-11-24"), ("23 nov", "2027-11-23"), ("Nov 25", "2026-11-25"), ("25th november", "2026-11-25"),
        ("24 nov 2025", "2025-11-24"), ("november 24, 2025", "2025-11-24"), ("29 feb", "2028-02-29"),
    ])
    func `a day is understood as it is typed`(typed: String, date: String) throws {
        #expect(try SpokenDate.date(typed, today: today).description == date)
    }

    @Test(arguments: [
        (
            "03/04", "'03/04' is not a day that reads the same everywhere: some put the month first.",
            "for example 2026-11-24 or 24 nov"
        ),
        (
            "24.11.", "'24.11.' is not a day that reads the same everywhere: some put the month first.",
            "for example 2026-11-24 or 24 nov"
        ),
        ("tusday", "'tusday' is not a day.", "did you mean 'tuesday'?"),
        ("tomorow", "'tomorow' is not a day.", "did you mean 'tomorrow'?"),
        ("next tusday", "'tusday' is not a day of the week.", "did you mean 'tuesday'?"),
        ("31 nov", "There is no 31 November.", "another day"), ("29 feb 2027", "There is no 29 February in 2027.", "another day"),
        ("24 nov 26", "'26' is not a year.", "four digits: 2026"),
        (
            "2026-02-30", "'2026-02-30' is not a day that reads the same everywhere: some put the month first.",
            "for example 2026-11-24 or 24 nov"
        ),
        ("", "'' is not a day.", "for example 2026-11-24, 24 nov, tuesday or tomorrow"),
        ("24 novx", "'24 novx' is not a day.", "for example 2026-11-24, 24 nov, tuesday or tomorrow"),
        (
            "in 99999999999999999999 days", "'in 99999999999999999999 days' is not a day.",
            "for example 2026-11-24, 24 nov, tuesday or tomorrow"
        ),
    ])
    func `what is no day, or two, is refused with a remedy`(typed: String, message: String, remedy: String) throws {
        let refusal = try #require(throws: Refusal.self) { try SpokenDate.date(typed, today: today, field: "from") }
        #expect(refusal == .invalid("from", message, remedy: remedy))
    }
}
