package import ArgumentParser
import KithModel
import KithWire

package struct ModelDropCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Note that a group no longer goes by a recovery model.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it.") var model: String
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        _ = try options.connect().call(ModelDrop.self, ModelDrop.Parameters(group: group, model: model))
        Output.lines(Terminal.current.wrap("\(group) has put \(model) aside.", indent: ""))
    }
}
