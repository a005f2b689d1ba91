import KithCalendar
import KithModel
import Testing

@Suite struct ZoneTests {
    private let zones = ZoneDatabase()

    @Test(arguments: [
        // The north's spring, the south's, half an hour, negative summer time, and a day that a whole country left out.
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T03:30", "2026-03-29T01:30:00Z"),
        ("America/New_York", "2026-03-08T02:00", "2026-03-08T03:00", "2026-03-08T07:00:00Z"),
        ("Australia/Sydney", "2026-10-04T02:59", "2026-10-04T03:59", "2026-10-03T16:59:00Z"),
        ("America/Santiago", "2026-09-06T00:15", "2026-09-06T01:15", "2026-09-06T04:15:00Z"),
        ("Australia/Lord_Howe", "2026-10-04T02:10", "2026-10-04T02:40", "2026-10-03T15:40:00Z"),
        ("Europe/Dublin", "2026-03-29T01:30", "2026-03-29T02:30", "2026-03-29T01:30:00Z"),
        ("Pacific/Apia", "2011-12-30T18:30", "2011-12-31T18:30", "2011-12-31T04:30:00Z"),
    ])
    func `a time that the clocks skip moves forward by the gap`(
        name: String, planned: String, moved: String, instant: String
    ) throws {
        let zone = try zones.requireZone(name)
        let civil = try #require(CivilDateTime(planned))
        let to = try #require(CivilDateTime(moved))
        let resolution = zone.resolve(civil)
        #expect(resolution.kind == .skipped(to))
        #expect(resolution.instant.description == instant)
        let shifted = zone.moved(among: [civil.adding(minutes: -1440 * 2), civil])
        #expect(shifted.map(\.planned) == [civil] && shifted.map(\.to) == [to])
    }

    @Test(arguments: [
        ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30:00Z"),
        ("America/New_York", "2026-11-01T01:00", "2026-11-01T05:00:00Z"),
        ("Australia/Sydney", "2026-04-05T02:59", "2026-04-04T15:59:00Z"),
        ("America/Santiago", "2026-04-04T23:30", "2026-04-05T02:30:00Z"),
        ("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45:00Z"),
        ("Europe/Dublin", "2026-10-25T01:30", "2026-10-25T00:30:00Z"),
    ])
    func `of two times that look the same the first is meant`(name: String, planned: String, instant: String) throws {
        let zone = try zones.requireZone(name)
        let resolution = zone.resolve(try #require(CivilDateTime(planned)))
        #expect(resolution.kind == .repeated)
        #expect(resolution.instant.description == instant)
    }

    @Test(arguments: [
        ("Europe/Dublin", "2090-07-01T18:30", "2090-07-01T17:30:00Z"),
        ("Europe/Dublin", "2090-12-01T18:30", "2090-12-01T18:30:00Z"),
        ("Australia/Sydney", "2090-01-15T18:30", "2090-01-15T07:30:00Z"),
        ("America/Nuuk", "2090-07-01T18:30", "2090-07-01T19:30:00Z"),
    ])
    func `years beyond the file's table follow its last rule`(name: String, planned: String, instant: String) throws {
        let zone = try zones.requireZone(name)
        let resolution = zone.resolve(try #require(CivilDateTime(planned)))
        #expect(resolution.kind == .exact && resolution.instant.description == instant)
    }

    @Test func `moments at the edges of what can be said do not end the program`() throws {
        for name in ["Europe/Dublin", "Africa/Casablanca", "UTC"] {
            let zone = try zones.requireZone(name)
            for milliseconds in [Int64.min, Int64.min / 2, -1, 0, Int64.max / 2, Int64.max] {
                let instant = Instant(milliseconds: milliseconds)
                #expect(abs(zone.offset(at: instant)) < 86_400)
                _ = zone.resolve(zone.civil(at: instant))
            }
        }
    }
}
