import KithCalendar
import KithModel
import Testing

/// Rules as typed, and as told.
@Suite struct SpokenRuleTests {
    private let tuesday = CivilDate(daysSinceEpoch: 20_781)

    @Test(arguments: [
        ("week", nil, "FREQ=WEEKLY;BYDAY=TU", "every Tuesday"),
        ("week", "tue", "FREQ=WEEKLY;BYDAY=TU", "every Tuesday"),
        ("Week", "Tuesdays, THU", "FREQ=WEEKLY;BYDAY=TU,TH", "every Tuesday and Thursday"),
        ("weeks", "fri mon wed", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "every Monday, Wednesday and Friday"),
        ("2w", "tue", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every second Tuesday"),
        ("2 weeks", "tue and thu", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "every second week on Tuesday and Thursday"),
        ("other week", "tue", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every second Tuesday"),
        ("fortnight", "tue", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every second Tuesday"),
        ("3 weeks", "tue", "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU", "every 3 weeks on Tuesday"),
        ("tue", nil, "FREQ=WEEKLY;BYDAY=TU", "every Tuesday"),
        ("second friday", nil, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "every second Friday"),
        ("day", nil, "FREQ=DAILY", "every day"), ("2d", nil, "FREQ=DAILY;INTERVAL=2", "every second day"),
        ("10 days", nil, "FREQ=DAILY;INTERVAL=10", "every 10 days"),
        ("month", nil, "FREQ=MONTHLY;BYMONTHDAY=24", "on the 24th of the month"),
        ("month", "15", "FREQ=MONTHLY;BYMONTHDAY=15", "on the 15th of the month"),
        ("month", "1st,15th", "FREQ=MONTHLY;BYMONTHDAY=1,15", "on the 1st and 15th of the month"),
        ("month", "last day", "FREQ=MONTHLY;BYMONTHDAY=-1", "on the last day of the month"),
        ("month", "first and last day", "FREQ=MONTHLY;BYMONTHDAY=1,-1", "on the 1st and last day of the month"),
        ("month", "31", "FREQ=MONTHLY;BYMONTHDAY=31", "on the 31st, where there is one, of the month"),
        ("month", "last fri", "FREQ=MONTHLY;BYDAY=-1FR", "on the last Friday of the month"),
        ("month", "the last Friday of the month", "FREQ=MONTHLY;BYDAY=-1FR", "on the last Friday of the month"),
        ("month", "2nd last fri", "FREQ=MONTHLY;BYDAY=-2FR", "on the 2nd last Friday of the month"),
        ("month", "1st,3rd mon", "FREQ=MONTHLY;BYDAY=1MO,3MO", "on the 1st and 3rd Monday of the month"),
        ("month", "1st & 3rd mon", "FREQ=MONTHLY;BYDAY=1MO,3MO", "on the 1st and 3rd Monday of the month"),
        ("month", "first mon, last fri", "FREQ=MONTHLY;BYDAY=1MO,-1FR", "on the 1st Monday and the last Friday of the month"),
        ("2 months", "2nd tue", "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU", "on the 2nd Tuesday of every second month"),
        ("3 months", "last day", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", "every 3 months on the last day"),
        ("year", nil, "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=24", "on 24 November every year"),
        ("year", "3 Mar", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3", "on 3 March every year"),
        ("2y", "march 3rd", "FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=3", "on 3 March every second year"),
        ("year", "last fri of nov", "FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR", "on the last Friday of November every year"),
    ])
    func `what is typed becomes a rule and is told again`(every: String, on: String?, rule: String, sentence: String) throws {
        let spoken = try Recurrence(every: every, on: on, start: tuesday)
        #expect(spoken.text == rule + ";WKST=MO")
        #expect(spoken.sentence == sentence)
    }

    @Test(arguments: [
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=10", "every Tuesday, 10 times"), ("FREQ=WEEKLY;BYDAY=TU;COUNT=1", "every Tuesday, once"),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261224", "every Tuesday until 24 December 2026"),
        ("FREQ=DAILY;UNTIL=20261224T183000", "every day until 24 December 2026, 18:30"),
        ("FREQ=WEEKLY", "every week"), ("FREQ=WEEKLY;INTERVAL=2", "every second week"), ("FREQ=MONTHLY", "every month"),
        ("FREQ=YEARLY;INTERVAL=3", "every 3 years"), ("FREQ=DAILY;BYDAY=SA,SU", "every Saturday and Sunday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "every day"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1", "on the last Tuesday of the month"),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=TH;BYSETPOS=4", "on the 4th Thursday of November every year"),
        ("FREQ=YEARLY;BYMONTH=3,9;BYDAY=1SU", "on the 1st Sunday of March and September every year"),
        ("FREQ=YEARLY;BYMONTH=3,9;BYDAY=SU;BYSETPOS=1", "by the rule FREQ=YEARLY;BYMONTH=3,9;BYDAY=SU;BYSETPOS=1;WKST=MO"),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "by the rule FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR;WKST=MO"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "by the rule FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;WKST=MO"),
        ("FREQ=MONTHLY;BYDAY=MO,2TU", "by the rule FREQ=MONTHLY;BYDAY=MO,2TU;WKST=MO"),
        ("FREQ=DAILY;INTERVAL=2;BYDAY=TU", "by the rule FREQ=DAILY;INTERVAL=2;BYDAY=TU;WKST=MO"),
        ("FREQ=WEEKLY;BYDAY=TU;BYMONTH=1", "every Tuesday in January"),
        ("FREQ=WEEKLY;BYDAY=TU;BYMONTH=1,2,3,4,5,6,9,10,11,12", "every Tuesday, September to June"),
        ("FREQ=MONTHLY;BYDAY=1MO;BYMONTH=4,5,10;COUNT=9", "on the 1st Monday of the month, April to May, October, 9 times"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=3", "by the rule FREQ=DAILY;BYMONTH=2;BYMONTHDAY=3;WKST=MO"),
        ("FREQ=YEARLY;BYDAY=20MO", "by the rule FREQ=YEARLY;BYDAY=20MO;WKST=MO"),
    ])
    func `a rule is told in words, or as its text where words would mislead`(text: String, sentence: String) throws {
        #expect(try Recurrence(text: text).sentence == sentence)
    }

    @Test(arguments: [
        ("week", "tusday", "'tusday' is not a day of the week.", "did you mean 'tuesday'?"),
        ("weak", nil, "'weak' is not a period.", "did you mean 'week'?"),
        ("0 weeks", nil, "'0 weeks' is not a period.", "day, week, 2w, month, 3 months, year"),
        ("99999999999999999999w", nil, "'99999999999999999999w' is not a period.", "day, week, 2w, month, 3 months, year"),
        ("week", "last fri", "'last fri' counts within a month.", "--every month"),
        ("week", "15", "'15' counts within a month.", "--every month"),
        ("week", ",", "',' names no day.", "tue, or tue,thu"),
        ("day", "tue", "'on' does not go with every day.", "--every week --on mon,tue"),
        ("tue", "thu", "'every tue' says the day itself.", "--every week --on …"),
        ("month", "fri", "Which Friday of the month?", "'1st fri', 'last fri', or --every week --on fri"),
        ("month", "last", "The last what?", "'last fri' or 'last day'"),
        ("month", "1st mon, 15", "'1st mon, 15' mixes days of the week and of the month.", "two series"),
        ("month", "6th mon", "'6th mon' is not clear.", "count one to five: '1st mon', '5th mon', 'last mon'"),
        ("month", "32", "'32' is not a day of the week.", "mon, tue, wed, thu, fri, sat or sun"),
        ("month", "last firday", "'firday' is not a day of the week.", "did you mean 'friday'?"),
        ("month", "3 mar", "'3 mar' names a month.", "--every year"),
        ("year", "15", "A day of the year needs its month, and only one.", "'24 nov' or 'last fri of nov'"),
        ("year", "1 mar, 1 sep", "A day of the year needs its month, and only one.", "'24 nov' or 'last fri of nov'"),
        ("year", "30 feb", "February has 29 days.", "a day from 1 to 29"),
    ])
    func `what can't be meant is refused with a remedy`(every: String, on: String?, message: String, remedy: String) throws {
        let refusal = try #require(throws: Refusal.self) { try Recurrence(every: every, on: on, start: tuesday) }
        #expect(refusal.message == message && refusal.remedy == remedy)
        #expect(refusal.field == (message.contains("period") ? "every" : "on"))
    }
}
