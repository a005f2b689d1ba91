package import ArgumentParser
import KithModel
import KithWire

package struct RubricCompareCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Lay two closed rounds beside each other.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which rubric, as the list names it.") var rubric: String
    @Option(help: ArgumentHelp("The earlier; otherwise the one before.", valueName: "round")) var from: String?
    @Option(help: ArgumentHelp("The later; otherwise the newest that is closed.", valueName: "round")) var to: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let compared = try options.connect().call(
            RubricCompare.self, RubricCompare.Parameters(group: group, rubric: rubric, from: from, to: to))
        if reading.json { return try Output.json(compared) }
        Output.lines(RubricScreen(.current).compared(compared))
    }
}
