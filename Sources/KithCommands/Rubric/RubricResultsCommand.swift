package import ArgumentParser
import KithModel
import KithWire

package struct RubricResultsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "results", abstract: "Show what a closed round came to.")
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
        if reading.json { return try Output.json(results) }
        Output.lines(RubricScreen(.current).results(results))
    }
}
