package import ArgumentParser

package struct ClosureCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "closure", abstract: "Say on which days a group does not meet: holidays, a room that is shut.",
        subcommands: [ClosureAddCommand.self, ClosureListCommand.self, ClosureLiftCommand.self])
    package init() {}
}
