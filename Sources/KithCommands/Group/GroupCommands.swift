package import ArgumentParser
import KithModel
import KithWire

package struct GroupCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "group", abstract: "Set up groups and describe them.",
        subcommands: [
            GroupCreateCommand.self, GroupSetupCommand.self, GroupListCommand.self, GroupShowCommand.self, GroupEditCommand.self,
            GroupPauseCommand.self, GroupResumeCommand.self, GroupSplitCommand.self, GroupMergeCommand.self,
            GroupCloseCommand.self, GroupStoryCommand.self,
            GroupWordsCommand.self, GroupContactCommand.self, GroupNewcomerCommand.self,
            GroupSeenByCoordinatorCommand.self,
        ])
    package init() {}
}
