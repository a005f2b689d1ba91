import KithModel
import Testing

@Suite struct CivilDateTimeTests {
    @Test(arguments: [
        ("1970-01-01T00:00", 0), ("1969-12-31T23:59", -1), ("2026-11-24T18:30", 29_925_750), ("0001-01-01T00:00", -1_035_593_280),
        ("9999-12-31T23:59", 4_223_371_679),
    ])
    func `minutes are counted from 1970`(text: String, minutes: Int) throws {
        let moment = try #require(CivilDateTime(text))
        #expect(moment.minutesSinceEpoch == minutes && CivilDateTime(minutesSinceEpoch: minutes) == moment)
        #expect(moment.description == text)
    }

    @Test func `moments stay within years 1 and 9999`() {
        #expect(CivilDateTime(minutesSinceEpoch: .max).description == "9999-12-31T23:59")
        #expect(CivilDateTime(minutesSinceEpoch: .min).description == "0001-01-01T00:00")
    }

    @Test(arguments: [
        "2026-11-24", "2026-11-24T24:00", "2026-11-24T18:60", "2026-11-24 18:30", "2026-11-24T18:30:00", "2026-11-24T", "T18:30",
        "2026-11-24t18:30", "2026-11-24T1830", "",
    ])
    func `what is no moment is refused`(text: String) {
        #expect(CivilDateTime(text) == nil)
    }

    @Test func `moments of an instant are those before it, also before 1970`() {
        #expect(Instant(milliseconds: -1).utc.description == "1969-12-31T23:59")
        #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59Z")
        #expect(Instant(milliseconds: 59_999).description == "1970-01-01T00:00:59Z")
        #expect(Instant(milliseconds: .min).utc < Instant(milliseconds: .max).utc)
    }
}
