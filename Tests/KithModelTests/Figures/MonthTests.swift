import KithModel
import Testing

@Suite struct MonthTests {
    @Test(arguments: ["0001-01", "2026-10", "9999-12"])
    func `a month reads back from its own words`(text: String) { #expect(Month(text)?.description == text) }

    @Test(arguments: ["", "2026", "2026-13", "2026-00", "0000-01", "2026-1", "26-10", "2026-10-01", "2026/10", "٢٠26-1"])
    func `anything else is none`(text: String) { #expect(Month(text) == nil) }

    @Test func `months follow each other over the turn of the year and stop at the ends of the calendar`() throws {
        let december = try #require(Month("2026-12"))
        #expect(december.next.description == "2027-01")
        #expect(december.next.previous == december)
        #expect(december < december.next)
        #expect(december.adding(months: -24).description == "2024-12")
        #expect(Month(year: 1, month: 1)?.previous.description == "0001-01")
        #expect(Month(year: 9999, month: 12)?.next.description == "9999-12")
    }

    @Test func `a day is in its month`() throws {
        #expect(Month(try #require(CivilDate("2026-11-24"))).description == "2026-11")
    }
}
