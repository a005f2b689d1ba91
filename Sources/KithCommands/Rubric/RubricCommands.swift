package import ArgumentParser

package struct RubricCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "rubric", abstract: "Rubrics: a group looks at itself, or at the service around it; never at a person.",
        discussion: """
            A round is one such look. Several people answer apart, each on a sheet of their own; nobody sees what another \
            answered until the round closes, and whose a sheet is is kept nowhere. What comes of it is the group's.
            """,
        subcommands: [
            RubricListCommand.self, RubricShowCommand.self, RubricPrintCommand.self, RubricStartCommand.self,
            RubricRateCommand.self, RubricEnterCommand.self, RubricWithdrawCommand.self, RubricProgressCommand.self,
            RubricCloseCommand.self, RubricResultsCommand.self, RubricCompareCommand.self, RubricExportCommand.self,
            RubricShareCommand.self, RubricSharedCommand.self,
        ])
    package init() {}
}
