package import ArgumentParser

package struct TopicCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "topic", abstract: "What a group would like to talk about; nobody's name is on it.",
        subcommands: [
            TopicSuggestCommand.self, TopicListCommand.self, TopicPlanCommand.self, TopicDoneCommand.self,
            TopicRemoveCommand.self,
        ])
    package init() {}
}
