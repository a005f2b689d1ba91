package import ArgumentParser
import KithModel
import KithWire

package struct RubricRateCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "rate", abstract: "Fill in a sheet of an open round, or change one's own.",
        discussion: """
            Every question may be passed over. What was answered is kept at once. The sheet has a word, told at the end: with it, \
            and with nothing else, the sheet can be changed until the round closes.

            In a pipe it reads lines of "criterion: answer", where an answer is a number of its scale, - for does not apply, \
            ? for don't know, or nothing to pass over; and first, for a sheet that was begun, "sheet: WORD".
            """)
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which rubric, as the list names it.") var rubric: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        guard Asking.isThereSomebody else { return try put(session) }
        let shown = try session.call(RubricShow.self, RubricShow.Parameters(rubric: rubric, group: group, open: true))
        let terminal = Terminal.current
        // Several people may answer at one terminal, one after the other.
        try TerminalHold.covered(terminal) { () throws(Refusal) in
            try RatingConversation(group: group, rubric: rubric, shown, session, terminal).run()
        }
        if terminal.isInteractive, !terminal.canClear {
            Output.line("This terminal keeps what it showed. Please clear it before somebody else comes.")
        }
    }

    private func put(_ session: Session) throws {
        let text = String(decoding: try InputFile.read("-", most: 1 << 20), as: UTF8.self)
        var (word, answers) = (String?.none, [String: String]())
        for (key, value) in try RatedLines.read(text) {
            if key == "sheet", answers.isEmpty, word == nil { word = value } else { answers[key] = value }
        }
        let rated = try session.call(
            RubricRate.self, RubricRate.Parameters(group: group, rubric: rubric, sheet: word, answers: answers))
        if reading.json { return try Output.json(rated) }
        Output.lines(RatingConversation.farewell(rated, .current))
    }
}
