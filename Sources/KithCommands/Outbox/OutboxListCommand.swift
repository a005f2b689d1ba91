package import ArgumentParser
import KithModel
import KithWire

package struct OutboxListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the messages on their way out: the oldest first.",
        discussion: "With --state, also those that were sent or dropped within a week.")
    @Argument(help: "The group.") var group: String
    @Option(help: "Only in this state.") var state: Delivering.State?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var messages: [MessageView] = []
        try Pages.follow { after, limit throws(Refusal) in
            let page = try session.call(
                OutboxList.self, OutboxList.Parameters(group: group, state: state?.rawValue, after: after, limit: limit))
            messages += page.messages
            return page.next
        }
        if reading.json { return try Output.json(OutboxList.Result(messages: messages)) }
        Output.lines(OutboxScreen(.current).list(messages, of: group, state: state))
    }
}
