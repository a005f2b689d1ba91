package import ArgumentParser
import KithModel
import KithWire

package struct OutboxDropCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Take a message back that has not gone out; it will not be sent.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it.") var message: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        guard reading.json || Asking.confirm("Take it back for good?") else { return Output.line("Nothing was changed.") }
        let message = try session.call(OutboxDrop.self, MessageReference(group: group, message: message))
        if reading.json { return try Output.json(message) }
        Output.line("It is taken back, and will not be sent.")
        Output.lines(OutboxScreen(.current).facts(message))
    }
}
