package import ArgumentParser
import KithModel
import KithWire

package struct RubricPrintCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "print", abstract: "Print a rubric: to be filled in with a pen, or to be handed out.",
        discussion: """
            Sheets that were filled in are entered with kith rubric enter.
            """)
    @Argument(help: "Which rubric, as the list names it.") var rubric: String
    @Option(help: "As this group has it.") var group: String?
    @OptionGroup var printing: PrintOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(
            RubricShow.self, RubricShow.Parameters(rubric: rubric, group: group, open: group == nil ? nil : true))
        try printing.put(RubricPaper(shown).document)
    }
}
