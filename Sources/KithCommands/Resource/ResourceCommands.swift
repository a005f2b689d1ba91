package import ArgumentParser

package struct ResourceCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "resource", abstract: "Where else support is to be had; offered, never pushed.",
        discussion: """
            A group keeps its own; those of the whole network are kept by whoever looks after this machine, and shown to every \
            group. Kinds: crisis_line, emergency, advocacy, legal, housing, money, health, respite, group, online, other.
            """,
        subcommands: [
            ResourceAddCommand.self, ResourceListCommand.self, ResourceShowCommand.self, ResourceEditCommand.self,
            ResourceConfirmCommand.self, ResourceRetireCommand.self,
        ])
    package init() {}
}
