package import ArgumentParser

package struct OutboxCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "Messages on their way out; what they say is not shown.",
        subcommands: [
            OutboxListCommand.self, OutboxShowCommand.self, OutboxRetryCommand.self, OutboxDropCommand.self,
            OutboxStatsCommand.self,
        ])
    package init() {}
}
