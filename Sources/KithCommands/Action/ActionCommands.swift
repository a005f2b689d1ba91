package import ArgumentParser

package struct ActionCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "action", abstract: "What a group wants to do; nobody's name is on it.",
        subcommands: [ActionAddCommand.self, ActionListCommand.self, ActionDoneCommand.self])
    package init() {}
}
