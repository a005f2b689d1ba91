package import ArgumentParser

package struct PrintCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "print", abstract: "What a group hands out or puts on the wall, as text or as a page to print.",
        subcommands: [
            PrintAgendaCommand.self, PrintEthicsCommand.self, PrintResourcesCommand.self, PrintNewcomerCommand.self,
            PrintSignUpCommand.self, PrintFlyerCommand.self, PrintCardCommand.self,
        ])
    package init() {}
}
