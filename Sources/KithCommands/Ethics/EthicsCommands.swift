package import ArgumentParser

package struct EthicsCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "ethics", abstract: "What a group promises itself: drafted, adopted, read out, looked at again.",
        subcommands: [
            EthicsDraftCommand.self, EthicsShowCommand.self, EthicsAdoptCommand.self, EthicsKeepCommand.self,
            EthicsHistoryCommand.self, EthicsReadOutCommand.self,
        ])
    package init() {}
}
