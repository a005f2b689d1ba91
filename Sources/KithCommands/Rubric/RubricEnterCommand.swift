package import ArgumentParser
import KithModel
import KithWire

package struct RubricEnterCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "enter", abstract: "Enter sheets that were filled in on paper.",
        discussion: """
            One sheet on a line, its answers in the order of the criteria with blanks between them: numbers of the scale, - for \
            does not apply, ? for don't know, _ for what was passed over. All of them are entered, or none. Whose they are is not \
            written down; give the paper back, or destroy it.
            """)
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which rubric, as the list names it.") var rubric: String
    @Option(help: ArgumentHelp("Read them from this file instead of asking.", valueName: "file")) var file: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let shown = try session.call(RubricShow.self, RubricShow.Parameters(rubric: rubric, group: group, open: true))
        let sheets = try RatedLines.sheets(try lines(shown), shown.criteria)
        guard !sheets.isEmpty else {
            throw Refusal(
                .invalidArgument, "There is no sheet in it, so nothing was entered.", remedy: "kith rubric enter --help")
        }
        let round = try session.call(
            RubricEnter.self, RubricEnter.Parameters(group: group, rubric: rubric, sheets: sheets))
        if reading.json { return try Output.json(round) }
        Output.line("\(RubricScreen.sheets(sheets.count)) entered; the round has \(RubricScreen.sheets(round.sheets)) now.")
    }

    private func lines(_ shown: RubricShow.Result) throws -> String {
        if file != nil || !Asking.isThereSomebody {
            return String(decoding: try InputFile.read(file ?? "-", most: 4 << 20), as: UTF8.self)
        }
        Output.lines(
            Terminal.current.wrap(
                "\(shown.criteria.count) answers to a line, in the order of the criteria. An empty line ends it.", indent: ""))
        var text = ""
        while let line = Asking.line("Sheet:"), !line.isEmpty {
            // Said at once, so that nothing that was typed before is lost for it.
            let wrong = RatedLines.objection(line, shown.criteria)
            if let wrong { Output.writeError("\(wrong) Please type this line again.\n") } else { text += line + "\n" }
        }
        return text
    }
}
