package import ArgumentParser
import KithModel
import KithWire

package struct OutboxShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how one message fares, and why.",
        discussion: "What it says is between the group and whom it is for.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it.") var message: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(OutboxShow.self, MessageReference(group: group, message: message))
        if reading.json { return try Output.json(shown) }
        Output.lines(OutboxScreen(.current).show(shown, of: group))
    }
}
