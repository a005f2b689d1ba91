package import ArgumentParser
import KithModel
import KithWire

package struct RubricShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a rubric, whole.")
    @Argument(help: "Which rubric, as the list names it.") var rubric: String
    @Option(help: "As this group has it.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(RubricShow.self, RubricShow.Parameters(rubric: rubric, group: group))
        if reading.json { return try Output.json(shown) }
        Output.lines(RubricScreen(.current).show(shown))
    }
}
