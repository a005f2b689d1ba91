package import ArgumentParser
import KithModel
import KithWire

package struct ModelChooseCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "choose", abstract: "Note that a group chose a recovery model; it may choose several, or none.",
        discussion: "A format that knows of models can ask their questions at meetings. Nothing else changes.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it.") var model: String
    @Flag(help: "It is about the service around the group.") var service = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let chosen = try options.connect().call(
            ModelChoose.self, ModelChoose.Parameters(group: group, model: model, service: service ? true : nil))
        if reading.json { return try Output.json(chosen) }
        let handle = Printable.line(group)
        Output.lines(
            Terminal.current.wrap("\(handle) goes by \(chosen.title) now, as far as it likes.", indent: "")
                + ["For the table: kith model show \(chosen.model) --group \(handle) --html -o \(chosen.model.fileName).html"])
    }
}

extension String {
    /// plugin/name as a file's name.
    fileprivate var fileName: String { replacing("/", with: "-") }
}
