package import ArgumentParser

package struct RemindCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "remind", abstract: "What a group is to be reminded of; who gets it is found out when it is due.",
        subcommands: [
            RemindListCommand.self, RemindPreviewCommand.self, RemindAddCommand.self, RemindCancelCommand.self,
            RemindHoldCommand.self, RemindReleaseCommand.self,
        ])
    package init() {}
}
