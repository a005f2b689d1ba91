package import ArgumentParser
import KithModel
import KithWire

package struct RubricExportCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a round's results for another program: CSV, or JSON with --json.",
        discussion: "Where the rubric's licence keeps its texts from being handed on, there are its keys alone.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which rubric, as the list names it.") var rubric: String
    @Option(help: ArgumentHelp("Another round than the newest that is closed, as progress names it.", valueName: "round"))
    var round: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let results = try options.connect().call(
            RubricResults.self, RubricResults.Parameters(group: group, rubric: rubric, round: round))
        let handed = RubricTable.handed(results)
        if reading.json { return try Output.json(handed) }
        Output.document(RubricTable.csv(handed))
    }
}
