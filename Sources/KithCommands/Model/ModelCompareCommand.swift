package import ArgumentParser
import KithModel
import KithWire

package struct ModelCompareCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Show two or three recovery models side by side, to choose between them.")
    @Argument(help: "Two or three, as the list names them.") var models: [String]
    @Option(help: "As this group has them.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        guard (2...3).contains(models.count) else { throw ValidationError("Name two models, or three.") }
    }

    package func run() throws {
        let session = try options.connect()
        let shown = try models.map { name throws(Refusal) in
            try session.call(ModelShow.self, ModelShow.Parameters(model: name, group: group))
        }
        if reading.json {
            for one in shown { try Output.json(one) }
            return
        }
        Output.lines(ModelComparison(.current, shown).lines)
    }
}
