package import ArgumentParser

package struct ConsentCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "consent", abstract: "What people agreed to, each thing apart from the others.",
        discussion:
            "mail, text, messenger, phone, sign_up, members, figures, research, third_party: none is agreed to beforehand.",
        subcommands: [
            ConsentAskCommand.self, ConsentRecordCommand.self, ConsentWithdrawCommand.self, ConsentShowCommand.self,
            ConsentListCommand.self, ConsentWordCommand.self,
        ])
    package init() {}
}
