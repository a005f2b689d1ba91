package import ArgumentParser

package struct ModelCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "model", abstract: "Recovery models: ways of looking at a road that is everybody's own.",
        discussion: """
            A group chooses any number of them, or none, and can bring its own in a plugin. Nobody is placed on one, and none is a \
            condition of anything; every question in them may be passed over.
            """,
        subcommands: [
            ModelListCommand.self, ModelShowCommand.self, ModelChooseCommand.self, ModelDropCommand.self,
            ModelCompareCommand.self, ModelPermitCommand.self,
        ])
    package init() {}
}
