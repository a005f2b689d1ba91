package import ArgumentParser
import KithModel
import KithWire

package struct ModelShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a recovery model, whole; with --html as a page for the table at a meeting.")
    @Argument(help: "Which, as the list names it.") var model: String
    @Option(help: "As this group has it.") var group: String?
    @OptionGroup var printing: PrintOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(ModelShow.self, ModelShow.Parameters(model: model, group: group))
        if reading.json { return try Output.json(shown) }
        guard printing.html || printing.text || printing.large || printing.output != nil else {
            return Output.lines(ModelScreen(.current).show(shown, group: group))
        }
        if let needs = shown.model.needs {
            throw Refusal(
                .conflict, "\(Printable.line(shown.model.title)) is off: \(Printable.line(needs))",
                remedy: "kith model permit \(shown.model.model)" + (group.map { " --group \($0)" } ?? ""))
        }
        try printing.put(ModelPaper(shown).document)
    }
}
