package import ArgumentParser

package struct CardCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "card", abstract: "First steps for facilitators: conflict, neglect, abuse, danger.",
        subcommands: [CardShowCommand.self, CardListCommand.self, CardWriteCommand.self])
    package init() {}
}
