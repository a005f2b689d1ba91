package import ArgumentParser
import KithWire

package struct GroupSeenByCoordinatorCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "seen-by-coordinator", abstract: "Show exactly what a coordinator sees of a group.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let seen = try options.connect().call(GroupSeenByCoordinator.self, GroupReference(group: group))
        if reading.json { return try Output.json(seen) }
        Output.lines(SeenByCoordinatorScreen.lines(seen, .current, when: .current))
    }
}
