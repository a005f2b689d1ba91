import KithCalendar
import KithModel
import Testing

@Suite struct CalendarLintTests {
    private let good =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kith//kith//EN",
            "BEGIN:VTIMEZONE", "TZID:Europe/Dublin", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE",
            "BEGIN:VEVENT", "UID:one", "DTSTAMP:20261124T183000Z", "DTSTART;TZID=Europe/Dublin:20261124T183000",
            "DTEND;TZID=Europe/Dublin:20261124T200000", "RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20270126T183000Z",
            "EXDATE;TZID=Europe/Dublin:20261201T183000", "SUMMARY:Evening", "END:VEVENT",
            "BEGIN:VEVENT", "UID:one", "DTSTAMP:20261124T183000Z", "RECURRENCE-ID;TZID=Europe/Dublin:20261208T183000",
            "DTSTART:20261208T190000Z", "DTEND:20261208T200000Z", "SUMMARY:Evening, later", "END:VEVENT",
            "END:VCALENDAR",
        ].joined(separator: "\r\n") + "\r\n"

    @Test func `a good file has nothing against it`() {
        #expect(CalendarLint.findings(in: good) == [])
    }

    @Test(arguments: [
        ("UID:one\r\nDTSTAMP", "UID:one\nDTSTAMP", "bare LF"), ("Evening\r\n", "Eve\rning\r\n", "bare CR"),
        ("SUMMARY:Evening\r\n", "SUMMARY:Evening" + String(repeating: "g", count: 61) + "\r\n", "line of 76 octets"),
        ("Evening\r\n", "Eve\u{7}ning\r\n", "control character"), ("Evening\r\n", "Eve\u{85}ning\r\n", "control character"),
        ("Evening\r\n", "Eve\tning\r\n", "control character"),
        ("20261124T200000", "20261124T180000", "DTEND before DTSTART"),
        ("T190000Z\r\nDTEND:20261208T200000Z", "T190000Z\r\nDTEND:20261208T190000Z", "DTEND before DTSTART"),
        ("20270126T183000Z", "20270126T183000", "UNTIL not in UTC"), ("WKST=MO;", "WKST=MO;COUNT=3;", "COUNT beside UNTIL"),
        (";WKST=MO", "", "no WKST"),
        ("EXDATE;TZID=Europe/Dublin:20261201", "EXDATE;TZID=Europe/Dublin:20261202", "EXDATE hits nothing"),
        ("EXDATE;TZID=Europe/Dublin:20261201T183000", "EXDATE;VALUE=DATE:20261201", "EXDATE is no date-time"),
        ("EXDATE;TZID=Europe/Dublin:20261201T183000", "EXDATE:20261201T183000Z", "EXDATE of another kind than DTSTART"),
        ("EXDATE;TZID=Europe/Dublin:20261201T183000", "EXDATE:20261201T183000", "EXDATE with the wrong TZID"),
        ("EXDATE;TZID=Europe/Dublin:20261201", "EXDATE;TZID=Europe/Dublin:20261208", "RECURRENCE-ID of an EXDATE"),
        ("RECURRENCE-ID;TZID=Europe/Dublin:20261208", "RECURRENCE-ID;TZID=Europe/Dublin:20270202", "RECURRENCE-ID hits nothing"),
        ("DTSTART;TZID=Europe/Dublin:20261124", "DTSTART;TZID=Europe/Dublin:20261123", "DTSTART is no occurrence"),
        ("TZID:Europe/Dublin", "TZID:Europe/London", "no VTIMEZONE for Europe/Dublin"),
        ("RECURRENCE-ID;TZID=Europe/Dublin:20261208T183000\r\n", "", "UID twice"),
        ("UID:one\r\n", "UID:two\r\n", "override of nothing"),
        ("DTSTAMP:20261124T183000Z", "DTSTAMP:20261124T183000", "DTSTAMP not in UTC"),
        ("SUMMARY:Evening\r\n", "SUMMARY:Evening\r\nSUMMARY:Night\r\n", "SUMMARY twice"),
        ("SUMMARY:Evening\r\n", "", "VEVENT without SUMMARY"), ("END:VTIMEZONE\r\n", "", "END:VCALENDAR closes nothing"),
        ("END:VCALENDAR\r\n", "", "BEGIN:VCALENDAR stays open"), ("UID:one", "UID one", "no property: UID one"),
        ("DTEND;TZID=Europe/Dublin:20261124T200000\r\n", "", "DTEND or DURATION, one of them"),
    ])
    func `what is wrong is found`(part: String, instead: String, finding: String) {
        let bad = replacing(part, with: instead)
        #expect(bad != Array(good.utf8))
        #expect(CalendarLint.findings(inOctets: bad).contains(finding))
    }

    @Test func `a fold within a character is found`() throws {
        let bytes = replacing("Evening\r\n", with: "Abend ä\r\n")
        let split = try #require(bytes.firstIndex(of: 0xC3))
        let folded = bytes[...split] + Array("\r\n ".utf8) + bytes[(split + 1)...]
        #expect(CalendarLint.findings(inOctets: Array(folded)).contains("fold within a character"))
    }

    /// The first of its kind, by octets: to a string CR and LF are one character.
    private func replacing(_ part: String, with instead: String) -> [UInt8] {
        let (bytes, part) = (Array(good.utf8), Array(part.utf8))
        guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: part) }) else { return bytes }
        return Array(bytes[..<place] + Array(instead.utf8) + bytes[(place + part.count)...])
    }
}
