package import ArgumentParser
import KithModel
import KithWire

package struct RemindPreviewCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Show what a reminder would say if it were due now, and who would get it.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it.") var reminder: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(
            RemindPreview.self, RemindPreview.Parameters(group: group, reminder: reminder))
        if reading.json { return try Output.json(shown) }
        Output.lines(RemindScreen(.current).preview(shown, of: group))
    }
}
