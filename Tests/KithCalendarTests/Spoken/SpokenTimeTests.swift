import KithCalendar
import KithModel
import Testing

@Suite struct SpokenTimeTests {
    @Test(arguments: [
        ("18:30", "18:30"), ("6:30", "06:30"), ("18.30", "18:30"), ("1830", "18:30"), ("0000", "00:00"), ("6:30pm", "18:30"),
        ("6.30 PM", "18:30"), ("6pm", "18:00"), ("6 p.m.", "18:00"), ("12am", "00:00"), ("12pm", "12:00"), ("12:15am", "00:15"),
        ("noon", "12:00"), ("Midnight", "00:00"), (" 18:30 ", "18:30"),
    ])
    func `a time of day is understood as it is typed`(typed: String, time: String) throws {
        #expect(try SpokenTime.time(typed).description == time)
    }

    @Test(arguments: [
        "", "18", "24:00", "18:60", "13pm", "0am", "18:3", "+6:30", "-1:00", "18:30:00", "1 8:30", "183", "١٨:٣٠", "pm",
        "6:30 am pm",
    ])
    func `what is no time of day is refused`(typed: String) {
        #expect(throws: Refusal.invalid("at", "'\(typed)' is not a time of day.", remedy: "for example 18:30 or 6:30pm")) {
            try SpokenTime.time(typed)
        }
    }

    @Test(arguments: [
        ("90m", 90), ("90 min", 90), ("2h", 120), ("1h30m", 90), ("1h 30m", 90), ("1h30", 90), ("1 hour 15 minutes", 75),
        ("24h", 1440), ("1m", 1),
    ])
    func `a length of time is understood as it is typed`(typed: String, minutes: Int) throws {
        #expect(try SpokenTime.minutes(typed) == minutes)
    }

    @Test(arguments: ["", "90", "0m", "-1h", "25h", "1441m", "1.5h", "1h1h", "30m1h", "h", "1x", "99999999999999999999m", "٣m"])
    func `what is no length of time is refused`(typed: String) {
        #expect(throws: Refusal.invalid("for", "'\(typed)' is not a length of time.", remedy: "for example 90m or 1h30m")) {
            try SpokenTime.minutes(typed)
        }
    }
}
