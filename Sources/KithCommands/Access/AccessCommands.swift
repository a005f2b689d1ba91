package import ArgumentParser

package struct AccessCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "access", abstract: "Who may do what, and who read what.",
        subcommands: [
            AccessGrantCommand.self, AccessRevokeCommand.self, AccessListCommand.self, AccessLogCommand.self,
        ])
    package init() {}
}
