import KithCalendar
import KithModel
import Testing

/// When a group meets, in its own language.
@Suite struct RecurrenceLabelsTests {
    private static let german = Labels(
        language: "de",
        own: [
            "every_weekday": "jeden {weekday}", "every_second_weekday": "jeden zweiten {weekday}",
            "weekday_of_month": "am {which} {weekday} im Monat", "first": "ersten", "last": "letzten", "tuesday": "Dienstag",
        ])

    @Test(arguments: [
        ("FREQ=WEEKLY;BYDAY=TU", "jeden Dienstag"), ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "jeden zweiten Dienstag"),
        ("FREQ=MONTHLY;BYDAY=1TU", "am ersten Dienstag im Monat"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1", "am letzten Dienstag im Monat"),
        ("FREQ=MONTHLY;BYDAY=2TU", nil), ("FREQ=WEEKLY;BYDAY=TU,TH", nil), ("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU", nil),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU", nil), ("FREQ=WEEKLY;COUNT=3;BYDAY=TU", nil), ("FREQ=MONTHLY;BYMONTHDAY=3", nil),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=1TU", nil), ("FREQ=DAILY", nil),
    ])
    func `what the language has words for is said, and nothing else`(rule: String, says: String?) throws {
        #expect(try Recurrence(text: rule).sentence(in: Self.german) == says)
    }

    @Test func `without any words English is better than nothing`() throws {
        #expect(try Recurrence(text: "FREQ=WEEKLY;BYDAY=TU").sentence(in: Labels(language: "fi")) == "every Tuesday")
        #expect(try Recurrence(text: "FREQ=WEEKLY;BYDAY=TU,TH").sentence(in: Labels()) == "every Tuesday and Thursday")
    }
}
