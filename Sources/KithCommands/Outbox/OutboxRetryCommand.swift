package import ArgumentParser
import KithModel
import KithWire

package struct OutboxRetryCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Try a message again that could not be delivered, or now instead of later.",
        discussion: "Whether they still want it, and how they agree to be reached, is looked at anew.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it.") var message: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let message = try options.connect().call(OutboxRetry.self, MessageReference(group: group, message: message))
        if reading.json { return try Output.json(message) }
        Output.line("It is tried again as soon as a courier asks.")
        Output.lines(OutboxScreen(.current).facts(message))
    }
}
