import KithCalendar
import KithModel
import Testing

/// Files as they are written.
@Suite struct CalendarFileTests {
    private let database = ZoneDatabase(directory: Python.zoneDirectory)

    private func series(
        _ start: String, _ rule: String?, zone: String = "Asia/Kolkata", minutes: Int? = nil, endsBefore: String? = nil,
        changes: [String: CalendarChange] = [:]
    ) throws -> CalendarSeries {
        let changes = Dictionary(
            uniqueKeysWithValues: try changes.map { (try #require(CivilDateTime($0.key)), $0.value) })
        return CalendarSeries(
            uid: "one@harbour", start: try #require(CivilDateTime(start)), rule: try rule.map { try Recurrence(text: $0) },
            endsBefore: endsBefore.flatMap { CivilDateTime($0) }, zone: try database.requireZone(zone), minutes: minutes,
            summary: "Evening", changes: changes)
    }

    /// Without what is the same in each.
    private func lines(_ series: CalendarSeries...) -> [String] {
        let file = CalendarFile(product: "-//kith//EN", stamp: Instant(seconds: 1_796_000_000), series: series)
        #expect(CalendarLint.findings(in: file.text) == [])
        var lines = file.text.split(separator: "\r\n").map(String.init)
        if let first = lines.firstIndex(of: "BEGIN:VTIMEZONE"), let last = lines.lastIndex(of: "END:VTIMEZONE") {
            lines.removeSubrange(first...last)
        }
        let same = ["VERSION", "PRODID", "CALSCALE", "UID", "DTSTAMP", "SUMMARY", "END:", "BEGIN:VCALENDAR"]
        return lines.filter { line in !same.contains { line.hasPrefix($0) } }
    }

    private func moved(_ to: String, minutes: Int? = nil, location: String? = nil) throws -> CalendarChange {
        .moved(to: try #require(CivilDateTime(to)), minutes: minutes, location: location)
    }

    @Test func `a whole file`() throws {
        var one = try series(
            "2026-11-24T18:30", "FREQ=WEEKLY;BYDAY=TU", zone: "Europe/Dublin",
            changes: [
                "2026-12-01T18:30": .cancelled, "2026-12-08T18:30": moved("2026-12-09T19:00", minutes: 60, location: "Quay"),
            ])
        (one.location, one.url, one.notes) = (
            "Old school, 2nd floor", "https://meet.example/härbour?a=1,2", "Ring twice;\nthen wait"
        )
        let file = CalendarFile(
            product: "-//kith//kith 0.1.0//EN", name: "harbour", stamp: Instant(seconds: 1_796_000_000), series: [one])
        let text = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kith//kith 0.1.0//EN", "CALSCALE:GREGORIAN", "NAME:harbour",
            "X-WR-CALNAME:harbour",
            "BEGIN:VTIMEZONE", "TZID:Europe/Dublin",
            "BEGIN:STANDARD", "DTSTART:20091025T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
            "BEGIN:DAYLIGHT", "DTSTART:20100328T010000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
            "END:VTIMEZONE",
            "BEGIN:VEVENT", "UID:one@harbour", "DTSTAMP:20261130T005320Z", "DTSTART;TZID=Europe/Dublin:20261124T183000",
            "DTEND;TZID=Europe/Dublin:20261124T200000", "RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO",
            "EXDATE;TZID=Europe/Dublin:20261201T183000", "SUMMARY:Evening", "LOCATION:Old school\\, 2nd floor",
            "URL:https://meet.example/h%C3%A4rbour?a=1,2", "DESCRIPTION:Ring twice\\;\\nthen wait", "END:VEVENT",
            "BEGIN:VEVENT", "UID:one@harbour", "DTSTAMP:20261130T005320Z",
            "RECURRENCE-ID;TZID=Europe/Dublin:20261208T183000", "DTSTART;TZID=Europe/Dublin:20261209T190000",
            "DTEND;TZID=Europe/Dublin:20261209T200000", "SUMMARY:Evening", "LOCATION:Quay",
            "URL:https://meet.example/h%C3%A4rbour?a=1,2", "DESCRIPTION:Ring twice\\;\\nthen wait", "END:VEVENT",
            "END:VCALENDAR",
        ]
        #expect(file.text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init) == text + [""])
        #expect(CalendarLint.findings(in: file.text) == [])
    }

    @Test func `a rule begins with the first meeting that it names`() throws {
        let found = try lines(series("2026-11-25T18:30", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO;COUNT=3"))
        #expect(
            found == [
                "BEGIN:VEVENT", "DTSTART;TZID=Asia/Kolkata:20270104T183000", "DTEND;TZID=Asia/Kolkata:20270104T200000",
                "RRULE:FREQ=MONTHLY;INTERVAL=2;COUNT=3;BYDAY=1MO;WKST=MO",
            ])
    }

    @Test(arguments: [
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1,-1", "FREQ=WEEKLY;BYDAY=MO,FR;WKST=MO"),
        ("FREQ=WEEKLY;BYDAY=SU,MO;BYSETPOS=1;WKST=SU", "FREQ=WEEKLY;BYDAY=SU;WKST=SU"),
        ("FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TU;WKST=MO"),
        ("FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=24;WKST=MO"), ("FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=24;WKST=MO"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1", "FREQ=MONTHLY;BYDAY=-1TU;WKST=MO"),
        ("FREQ=MONTHLY;BYDAY=FR,1MO", "FREQ=MONTHLY;BYDAY=1MO,1FR,2FR,3FR,4FR,5FR;WKST=MO"),
        ("FREQ=MONTHLY;BYDAY=FR,1FR", "FREQ=MONTHLY;BYDAY=FR;WKST=MO"),
        ("FREQ=DAILY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYMONTHDAY=-1;WKST=MO"),
        ("FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR", "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=13;BYDAY=FR;WKST=MO"),
    ])
    func `a rule is said so that calendars agree about it`(rule: String, said: String) throws {
        let unfolded = try lines(series("2026-11-24T18:30", rule)).reduce(into: [String]()) { lines, line in
            if line.hasPrefix(" ") { lines[lines.count - 1] += line.dropFirst() } else { lines.append(line) }
        }
        #expect(unfolded.contains("RRULE:" + said))
    }

    @Test func `a series that was split ends before the next, in UTC and without COUNT`() throws {
        let found = try lines(series("2026-11-24T18:30", "FREQ=WEEKLY;COUNT=10", endsBefore: "2026-12-08T18:30"))
        #expect(found.last == "RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20261201T130000Z")
        let late = try lines(series("2026-11-24T18:30", "FREQ=WEEKLY;COUNT=3", endsBefore: "2026-12-08T18:31"))
        #expect(late.last == "RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=TU;WKST=MO")
        #expect(try lines(series("2026-11-24T18:30", "FREQ=WEEKLY", endsBefore: "2026-11-24T18:30")) == [])
    }

    @Test func `UNTIL is the last start, also where the clocks skip it or show it twice`() throws {
        let skipped = try lines(series("2026-03-15T01:30", "FREQ=WEEKLY;UNTIL=20260329T013000", zone: "Europe/Dublin"))
        #expect(skipped.contains("RRULE:FREQ=WEEKLY;BYDAY=SU;WKST=MO;UNTIL=20260329T013000Z"))
        #expect(
            skipped.suffix(3) == [
                "RECURRENCE-ID;TZID=Europe/Dublin:20260329T013000", "DTSTART;TZID=Europe/Dublin:20260329T023000",
                "DTEND;TZID=Europe/Dublin:20260329T040000",
            ])
        let twice = try lines(series("2026-10-18T01:30", "FREQ=WEEKLY;UNTIL=20261025T013000", zone: "Europe/Dublin"))
        #expect(twice.contains("RRULE:FREQ=WEEKLY;BYDAY=SU;WKST=MO;UNTIL=20261025T013000Z"))
        #expect(
            twice.suffix(3) == [
                "RECURRENCE-ID;TZID=Europe/Dublin:20261025T013000", "DTSTART:20261025T003000Z", "DTEND:20261025T020000Z",
            ])
    }

    @Test func `a single meeting is one event, moved or not, and none once it is cancelled`() throws {
        let moved = try lines(
            series("2026-11-24T18:30", nil, changes: ["2026-11-24T18:30": moved("2026-11-25T10:00", minutes: 45)]))
        #expect(
            moved == ["BEGIN:VEVENT", "DTSTART;TZID=Asia/Kolkata:20261125T100000", "DTEND;TZID=Asia/Kolkata:20261125T104500"])
        #expect(try lines(series("2026-11-24T18:30", nil, changes: ["2026-11-24T18:30": .cancelled])) == [])
    }

    @Test func `a series with every meeting cancelled is left out, with one left it is there`() throws {
        var changes: [String: CalendarChange] = ["2026-11-24T18:30": .cancelled, "2026-12-01T18:30": .cancelled]
        #expect(try lines(series("2026-11-24T18:30", "FREQ=WEEKLY;COUNT=2", changes: changes)) == [])
        changes["2026-12-01T18:30"] = nil
        let left = try lines(series("2026-11-24T18:30", "FREQ=WEEKLY;COUNT=2", changes: changes))
        #expect(left.last == "EXDATE;TZID=Asia/Kolkata:20261124T183000")
    }

    @Test func `what is said of no occurrence has no effect`() throws {
        let plain = try lines(series("2026-11-24T18:30", "FREQ=WEEKLY", endsBefore: "2027-01-01T00:00"))
        let said = try lines(
            series(
                "2026-11-24T18:30", "FREQ=WEEKLY", endsBefore: "2027-01-01T00:00",
                changes: [
                    "2026-11-17T18:30": .cancelled, "2026-11-25T18:30": .cancelled, "2026-12-01T18:31": .cancelled,
                    "2027-01-05T18:30": moved("2027-01-06T18:30"),
                ]))
        #expect(plain == said)
    }

    @Test func `clock changes are looked for by themselves, for twenty years`() throws {
        let start = ContinuousClock.now
        let found = try lines(series("2026-03-29T01:30", "FREQ=DAILY", zone: "Europe/Dublin"))
        // Twice a year: the start is skipped, or comes twice.
        #expect(found.count { $0.hasPrefix("RECURRENCE-ID") } == 42)
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test func `ten thousand changes are written in the time that they take to say`() throws {
        var one = try series("2000-01-01T18:30", "FREQ=DAILY")
        for day in 0..<10_000 {
            let key = one.start.adding(minutes: day * 1440)
            one.changes[key] = day % 2 == 0 ? .cancelled : .moved(to: key.adding(minutes: 60), minutes: nil, location: nil)
        }
        let start = ContinuousClock.now
        let text = CalendarFile(product: "-//kith//EN", stamp: Instant(seconds: 1_796_000_000), series: [one]).text
        #expect(text.utf8.count > 1_000_000)
        // Some two seconds unoptimised; a walk from the start for each would take minutes.
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test func `an address that is none is told among the notes`() throws {
        var one = try series("2026-11-24T18:30", nil)
        (one.url, one.notes) = ("ask at the desk", "Ring twice")
        #expect(lines(one).last == "DESCRIPTION:Ring twice\\nask at the desk")
    }
}
