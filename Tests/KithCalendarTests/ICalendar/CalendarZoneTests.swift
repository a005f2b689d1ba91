import KithCalendar
import KithModel
import Testing

/// VTIMEZONEs, read where the zone's name tells a reader nothing.
@Suite struct CalendarZoneTests {
    private static let database = ZoneDatabase(directory: Python.zoneDirectory)

    private func file(_ zone: Zone, year: Int) throws -> String {
        let start = CivilDateTime(date: try #require(CivilDate(year: year, month: 1, day: 1)), time: .midnight).adding(
            minutes: 725)
        let series = CalendarSeries(
            uid: "one", start: start, rule: try Recurrence(text: "FREQ=DAILY;INTERVAL=4"), zone: zone, summary: "Noon")
        let text = CalendarFile(product: "-//kith//EN", stamp: Instant(seconds: 0), series: [series]).text
        return text.replacing("TZID:\(zone.name)", with: "TZID:Ours").replacing("TZID=\(zone.name)", with: "TZID=Ours")
    }

    @Test func `every zone of tzdata tells its time by its VTIMEZONE alone, from 1990 to 2060`() throws {
        guard CalendarReader.present.contains(.libical) else { return }
        var random = SeededRandom(seed: 1990)
        // Some of them are made up: rules that no zone has, and that take more than one line to say, or a list.
        let made = ["J60,J300", "M2.5.0/30,M10.1.0/-30", "M3.1.0/-30,M10.4.6/100", "M9.5.6/24,M2.5.6/144"].compactMap(made)
        #expect(made.count == 4)
        let zones = Self.database.names.sorted().compactMap { Self.database.zone(named: $0) } + made + made + made
        #expect(zones.count > 400)
        let asked = try zones.map { zone -> (zone: Zone, year: Int, question: CalendarReader.Question) in
            let year = Int.random(in: 1990...2059, using: &random)
            let from = Int64(try #require(CivilDate(year: year, month: 1, day: 3)).daysSinceEpoch) * 86_400
            return (zone, year, .init(text: try file(zone, year: year), from: from, to: from + 360 * 86_400))
        }
        for (one, answer) in zip(asked, try CalendarReader.libical.ask(asked.map(\.question))) {
            guard case .meetings(let meetings) = answer else {
                Issue.record("\(one.zone.name): \(answer)")
                continue
            }
            let first = CivilDateTime(date: try #require(CivilDate(year: one.year, month: 1, day: 1)), time: .midnight).adding(
                minutes: 725)
            let all = (0..<95).map { one.zone.resolve(first.adding(minutes: $0 * 4 * 1440)).instant.seconds }
            let expected = all.filter { $0 >= one.question.from && $0 < one.question.to }
            let found = meetings.map(\.start).filter { $0 >= one.question.from && $0 < one.question.to }.sorted()
            #expect(found == expected, "\(one.zone.name) in \(one.year)")
        }
    }

    /// Three hours behind, two in summer, from one change to the other.
    private func made(_ changes: String) -> Zone? {
        let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
        let head = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts
        // A TZif file of one kind of time: -10 800 seconds, not summer, called XXX. What comes after it is the footer's.
        let block = head + [0xFF, 0xFF, 0xD5, 0xD0, 0, 0] + Array("XXX\0".utf8)
        return Zone(name: "Made/\(changes.filter(\.isNumber))", bytes: block + block + Array("\nXXX3YYY,\(changes)\n".utf8))
    }

    private func lines(_ name: String) throws -> [String] {
        let zone = try Self.database.requireZone(name)
        let lines = try file(zone, year: 2026).split(separator: "\r\n").map(String.init)
        let first = try #require(lines.firstIndex(of: "TZID:Ours"))
        let last = try #require(lines.lastIndex(of: "END:VTIMEZONE"))
        return Array(lines[(first + 1)..<last])
    }

    @Test func `a change at 24 o'clock of the last Thursday may be in the next month`() throws {
        let rules = try lines("Africa/Cairo").filter { $0.hasPrefix("RRULE") }
        #expect(
            rules == [
                "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=-1FR", "RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=-6,-5,-4,-3,-2,-1;BYDAY=FR",
                "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;BYDAY=FR",
            ])
    }

    @Test func `half an hour, and a zone that never changes`() throws {
        #expect(
            try lines("Australia/Lord_Howe") == [
                "BEGIN:DAYLIGHT", "DTSTART:20091004T020000", "TZOFFSETFROM:+1030", "TZOFFSETTO:+1100",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU", "END:DAYLIGHT",
                "BEGIN:STANDARD", "DTSTART:20100404T020000", "TZOFFSETFROM:+1100", "TZOFFSETTO:+1030",
                "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU", "END:STANDARD",
            ])
        #expect(
            try lines("UTC") == [
                "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000",
                "RDATE:19700101T000000", "END:STANDARD",
            ])
    }
}
