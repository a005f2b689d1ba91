import KithModel
import Testing

@Suite struct CivilDateTests {
    @Test func `days follow each other through four hundred years`() throws {
        var date = try #require(CivilDate(year: 1800, month: 1, day: 1))
        var number = date.daysSinceEpoch
        var weekday = date.weekday.rawValue
        #expect(number == -62_091 && date.weekday == .wednesday)
        while date.year < 2200 {
            let next = date.adding(days: 1)
            let isLastOfMonth = date.day == CivilDate.daysIn(month: date.month, of: date.year)
            if isLastOfMonth
                ? next.day != 1 || next.month != date.month % 12 + 1 : next.day != date.day + 1 || next.month != date.month
            {
                Issue.record("\(next) after \(date)")
            }
            number += 1
            weekday = (weekday + 1) % 7
            if next <= date || next.daysSinceEpoch != number || next.weekday.rawValue != weekday {
                Issue.record("\(next) is day \(next.daysSinceEpoch), \(next.weekday)")
            }
            date = next
        }
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("2000-02-29", 11_016), ("1969-12-31", -1), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func `days are counted from 1970`(text: String, days: Int) throws {
        let date = try #require(CivilDate(text))
        #expect(date.daysSinceEpoch == days && CivilDate(daysSinceEpoch: days) == date && date.description == text)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "0000-01-01", "2026-1-1", "26-01-01",
        "2026-01-01 ", " 2026-01-01", "2026/01/01", "+026-01-01", "-001-01-01", "２026-01-0", "",
    ])
    func `what is no day is no date`(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test func `the calendar ends at its years 1 and 9999`() {
        #expect(CivilDate(daysSinceEpoch: .min / 2).description == "0001-01-01")
        #expect(CivilDate(daysSinceEpoch: .max / 2).description == "9999-12-31")
    }
}
