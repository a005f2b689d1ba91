import KithCommands
import Testing

@Suite struct MenuAnswerTests {
    @Test(arguments: [
        "thu", "Thursday", "tues", "tomorrow", "next", "last", "next tue", "last fri", "1st,3rd mon", "in 2 weeks", "24 nov",
        "Sept 3", "2026-11-24", "2026-11-24T18:30", "18:30", "6pm", "90m", "1h30m", "2w", "3 months", "same",
    ])
    func `days, times and lengths are taken`(typed: String) { #expect(MenuAnswer.isTime(typed)) }

    @Test(arguments: [
        "", ",", "Zoë", "zoe", "when Anna is back", "thu with Anna", "--yes", "-1", "18:30; reboot", "$(id)", "12\u{1b}[2J",
        "1234567890123456789", "thu thu thu thu thu thu thu thu thu thu thu",
    ])
    func `what may be a name or anything else is not, since commands are seen by others`(typed: String) {
        #expect(!MenuAnswer.isTime(typed))
    }
}
