import KithCalendar
import KithModel
import Testing

@Suite struct RecurrenceTests {
    private func dates(_ text: String, from start: String, limit: Int = 5) throws -> [String] {
        let start = try #require(CivilDateTime(start))
        let far = start.adding(minutes: 1440 * 366 * 60)
        return try Recurrence(text: text).occurrences(from: start, in: start..<far, limit: limit).map(\.date.description)
    }

    @Test(arguments: [
        // The RFC's own examples (section 3.8.5.3), all from 1997-09-02 but where their text says otherwise.
        ("FREQ=MONTHLY;BYDAY=1FR", "1997-09-05", ["1997-09-05", "1997-10-03", "1997-11-07"]),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU", "1997-09-07", ["1997-09-07", "1997-09-28", "1997-11-02"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28", ["1997-09-28", "1997-10-29", "1997-11-28"]),
        ("FREQ=YEARLY;BYDAY=20MO", "1997-05-19", ["1997-05-19", "1998-05-18", "1999-05-17"]),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1997-09-02", ["1998-02-13", "1998-03-13", "1998-11-13"]),
        (
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05",
            ["1996-11-05", "2000-11-07", "2004-11-02"]
        ),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04", ["1997-09-04", "1997-10-07", "1997-11-06"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29", ["1997-09-29", "1997-10-30", "1997-11-27"]),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05", ["1997-08-05", "1997-08-10", "1997-08-19"]),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05", ["1997-08-05", "1997-08-17", "1997-08-19"]),
        ("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15", ["2007-01-15", "2007-01-30", "2007-02-15"]),
    ])
    func `the RFC's examples come out as printed`(rule: String, start: String, expected: [String]) throws {
        #expect(try dates(rule, from: "\(start)T09:00", limit: 3) == expected)
    }

    @Test func `the start counts only if the rule names it`() throws {
        #expect(try dates("FREQ=WEEKLY;BYDAY=TU;COUNT=2", from: "2026-11-25T18:30") == ["2026-12-01", "2026-12-08"])
    }

    @Test func `a rule ends with its last moment or its whole last day`() throws {
        let start = "2026-11-24T18:30"
        #expect(try dates("FREQ=DAILY;UNTIL=20261126", from: start).last == "2026-11-26")
        #expect(try dates("FREQ=DAILY;UNTIL=20261126T183000", from: start).last == "2026-11-26")
        #expect(try dates("FREQ=DAILY;UNTIL=20261126T182959", from: start).last == "2026-11-25")
    }

    @Test func `an UNTIL in UTC is read in the rule's zone, and refused without one`() throws {
        let dublin = try ZoneDatabase().requireZone("Europe/Dublin")
        let text = "FREQ=WEEKLY;UNTIL=20260707T173000Z"
        #expect(try Recurrence(text: text, zone: dublin).until == CivilDateTime("2026-07-07T18:30"))
        #expect { try Recurrence(text: text) } throws: { ($0 as? Refusal)?.message.contains("UNTIL is in UTC") == true }
    }

    @Test(arguments: [
        ("rrule:freq=weekly;byday=th,tu,th".uppercased(), "FREQ=WEEKLY;BYDAY=TU,TH;WKST=MO"),
        ("BYDAY=3MO,-1FR,1MO;FREQ=MONTHLY;INTERVAL=1", "FREQ=MONTHLY;BYDAY=1MO,3MO,-1FR;WKST=MO"),
        ("FREQ=YEARLY;BYMONTHDAY=-1,15,+2;BYMONTH=12,3;WKST=SU", "FREQ=YEARLY;BYMONTH=3,12;BYMONTHDAY=2,15,-1;WKST=SU"),
        ("FREQ=DAILY;UNTIL=20261124;INTERVAL=02", "FREQ=DAILY;INTERVAL=2;UNTIL=20261124T235900;WKST=MO"),
    ])
    func `rules that are the same have the same text`(typed: String, text: String) throws {
        #expect(try Recurrence(text: typed).text == text)
        #expect(try Recurrence(text: text) == Recurrence(text: typed))
    }

    @Test(arguments: [
        ("", "'' is not NAME=VALUE."), ("FREQ", "'FREQ' is not NAME=VALUE."), ("BYDAY=TU", "FREQ is missing."),
        ("FREQ=HOURLY", "FREQ can't be 'HOURLY'."), ("FREQ=WEEKLY;", "'' is not NAME=VALUE."),
        ("FREQ=WEEKLY;FREQ=DAILY", "FREQ is there twice."),
        ("FREQ=WEEKLY;COUNT=2;UNTIL=20261124", "COUNT and UNTIL exclude each other."),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL can't be '0'."), ("FREQ=DAILY;INTERVAL=1001", "INTERVAL can't be '1001'."),
        ("FREQ=DAILY;INTERVAL=99999999999999999999", "INTERVAL can't be '99999999999999999999'."),
        ("FREQ=DAILY;COUNT=10001", "COUNT can't be '10001'."), ("FREQ=DAILY;COUNT=-1", "COUNT can't be '-1'."),
        ("FREQ=DAILY;COUNT=+1", "COUNT can't be '+1'."), ("FREQ=DAILY;COUNT=٣", "COUNT can't be '٣'."),
        ("FREQ=WEEKLY;BYDAY=XX", "'XX' is no day of the week."), ("FREQ=WEEKLY;BYDAY=TU,", "'' is no day of the week."),
        ("FREQ=MONTHLY;BYDAY=0MO", "BYDAY can't be '0'."), ("FREQ=YEARLY;BYDAY=54MO", "BYDAY can't be '54'."),
        ("FREQ=MONTHLY;BYDAY=6MO", "BYDAY counts to 6, and no month has more than five."),
        ("FREQ=WEEKLY;BYDAY=1MO", "A numbered weekday needs FREQ=MONTHLY or YEARLY."),
        ("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY does not go with FREQ=WEEKLY."),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY can't be '32'."), ("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY can't be '0'."),
        ("FREQ=YEARLY;BYMONTH=13", "BYMONTH can't be '13'."), ("FREQ=YEARLY;BYMONTH=-1", "BYMONTH can't be '-1'."),
        ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS needs another BY… part to choose from."),
        ("FREQ=YEARLY;BYWEEKNO=20", "'BYWEEKNO' is not supported."), ("FREQ=YEARLY;BYYEARDAY=1", "'BYYEARDAY' is not supported."),
        ("FREQ=DAILY;BYHOUR=9", "'BYHOUR' is not supported."), ("FREQ=DAILY;X=1", "'X' is not supported."),
        ("FREQ=DAILY;WKST=X", "'X' is no day of the week."),
        ("FREQ=DAILY;UNTIL=2026T1124", "UNTIL can't be '2026T1124'."),
        ("FREQ=DAILY;UNTIL=20261131", "UNTIL names no moment: '20261131'."),
        ("FREQ=DAILY;UNTIL=20261124T250000", "UNTIL names no moment: '20261124T250000'."),
        ("FREQ=DAILY;UNTIL=20261124Z", "UNTIL can't be '20261124Z'."), ("FREQ=DAILY;UNTIL=T", "UNTIL can't be 'T'."),
        ("FREQ=DAILY;BYMONTH=" + String(repeating: "1,", count: 1000) + "1", "It is longer than 2000 characters."),
    ])
    func `a rule that can't be read is refused with the part and a remedy`(text: String, message: String) throws {
        let refusal = try #require(throws: Refusal.self) { try Recurrence(text: text) }
        #expect(refusal.message == "The rule can't be read: \(message)" && refusal.field == "rule")
        #expect(refusal.remedy != nil || message.contains("longer"))
    }

    @Test(arguments: [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYMONTH=4,6;BYMONTHDAY=31", "FREQ=DAILY;INTERVAL=1000;BYMONTH=11;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=8", "FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=2", "FREQ=WEEKLY;BYDAY=TU;BYSETPOS=2",
        "FREQ=DAILY;BYDAY=TU;BYSETPOS=-2", "FREQ=YEARLY;BYMONTH=1;BYDAY=MO;BYSETPOS=6",
    ])
    func `a rule that can never name a date is refused at once`(text: String) {
        let took = ContinuousClock().measure {
            #expect(throws: Refusal.invalid("rule", "This rule names no date.", remedy: "look at its days and months")) {
                try Recurrence(text: text)
            }
        }
        #expect(took < .seconds(1))
    }

    @Test func `a rule that misses its dates for ever ends, though each part is good`() throws {
        let start = try #require(CivilDateTime("2026-11-23T18:30"))
        for text in ["FREQ=DAILY;INTERVAL=7;BYDAY=SU", "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29"] {
            let rule = try Recurrence(text: text)
            #expect(rule.next(from: start, onOrAfter: start) == nil)
            #expect(rule.previous(from: start, before: start.adding(minutes: 1440 * 3660)) == nil)
        }
    }

    @Test func `series reach to the end of the year 9999 and no further`() throws {
        let start = try #require(CivilDateTime("9999-12-30T18:30"))
        let end = start.adding(minutes: 1440 * 30)
        #expect(end.description == "9999-12-31T23:59")
        for text in [
            "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=TH,FR;WKST=SU", "FREQ=MONTHLY;BYMONTHDAY=30,31",
            "FREQ=YEARLY;BYMONTHDAY=30,31;BYMONTH=12",
        ] {
            let found = try Recurrence(text: text).occurrences(from: start, in: start..<end)
            #expect(found.map(\.date.description) == ["9999-12-30", "9999-12-31"], "\(text)")
        }
    }

    @Test(arguments: [
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", ["2026-12-01", "2026-12-15"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", ["2026-11-26", "2026-12-08"]),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU", ["2026-12-08", "2027-02-09"]),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=SU", ["2026-11-29", "2026-12-06"]),
    ])
    func `a series with an interval can begin on the next date that fits`(text: String, expected: [String]) throws {
        let wednesday = try #require(CivilDateTime("2026-11-25T18:30"))
        let beginning = try #require(try Recurrence(text: text).beginning(onOrAfter: wednesday))
        #expect(try dates(text, from: beginning.description, limit: 2) == expected)
    }

    @Test func `bounded rules have a last date and others have none`() throws {
        let start = try #require(CivilDateTime("2026-11-24T18:30"))
        #expect(try Recurrence(text: "FREQ=WEEKLY;COUNT=3").last(from: start) == CivilDateTime("2026-12-08T18:30"))
        #expect(try Recurrence(text: "FREQ=WEEKLY;UNTIL=20261207").last(from: start) == CivilDateTime("2026-12-01T18:30"))
        #expect(try Recurrence(text: "FREQ=WEEKLY").last(from: start) == nil)
        #expect(try Recurrence(text: "FREQ=WEEKLY;UNTIL=20200101").last(from: start) == nil)
        #expect(try Recurrence(text: "FREQ=DAILY;COUNT=10000").last(from: start) == start.adding(minutes: 9999 * 1440))
    }
}
