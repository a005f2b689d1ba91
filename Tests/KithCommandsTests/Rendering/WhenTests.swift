import KithCalendar
import KithCommands
import KithModel
import KithWire
import Testing

@Suite struct WhenTests {
    /// Sat 2026-11-21, 12:00 in Dublin.
    private static let now = Instant(seconds: 1_795_262_400)

    static func time(_ at: String, _ zone: String) throws -> MeetingTime {
        MeetingTime(
            at: try #require(CivilDateTime(at)), zone: zone, instant: Instant(seconds: 0), minutes: 90, shifted: false)
    }

    static func when(_ local: String? = nil) -> When { When(now: now, zones: ZoneDatabase(), localZone: local) }

    @Test(arguments: [
        ("2026-11-21T18:30", "today, Sat 18:30 Europe/Dublin"),
        ("2026-11-22T00:00", "tomorrow, Sun 00:00 Europe/Dublin"),
        ("2026-11-24T18:30", "in 3 days, Tue 18:30 Europe/Dublin"),
        ("2026-12-11T18:30", "in 20 days, Fri 18:30 Europe/Dublin"),
        ("2026-12-12T18:30", "in 3 weeks, Sat 18:30 Europe/Dublin"),
        ("2026-12-26T18:30", "in 5 weeks, Sat 18:30 Europe/Dublin"),
        ("2026-11-20T23:59", "yesterday, Fri 23:59 Europe/Dublin"),
        ("2026-11-14T18:30", "7 days ago, Sat 18:30 Europe/Dublin"),
    ])
    func `how far away a meeting is counts in days of its own zone`(at: String, words: String) throws {
        #expect(WhenTests.when().text(try WhenTests.time(at, "Europe/Dublin")) == words)
    }

    @Test func `a day begins where the group is`() throws {
        // At noon in Dublin it is Sunday already on Kiritimati.
        #expect(
            WhenTests.when().text(try WhenTests.time("2026-11-22T18:30", "Pacific/Kiritimati"))
                == "today, Sun 18:30 Pacific/Kiritimati")
    }

    @Test func `the caller's clock is shown where it shows something else`() throws {
        let time = try WhenTests.time("2026-11-24T18:30", "America/Los_Angeles")
        #expect(WhenTests.when("Europe/Dublin").here(time) == "Wed 02:30 here")
        #expect(WhenTests.when("America/Los_Angeles").here(time) == nil)
        // Another zone whose clocks show the same.
        let winter = try WhenTests.time("2026-11-24T18:30", "Europe/Dublin")
        #expect(WhenTests.when("Europe/London").here(winter) == nil)
        #expect(WhenTests.when(nil).here(time) == nil)
        #expect(WhenTests.when("Nowhere/Land").here(time) == nil)
    }

    @Test func `a zone that this machine does not know leaves the date`() throws {
        #expect(
            WhenTests.when("Europe/Dublin").text(try WhenTests.time("2026-11-24T18:30", "Mars/Base"))
                == "2026-11-24 Tue 18:30 Mars/Base")
    }
}
