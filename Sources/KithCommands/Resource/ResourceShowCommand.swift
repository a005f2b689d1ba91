package import ArgumentParser
import KithWire

package struct ResourceShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one place to turn to.")
    @Argument(help: "Which, as the list names it.") var resource: String
    @Option(help: "The group; without one, what the network keeps for all.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(
            ResourceShow.self, ResourceShow.Parameters(group: group, resource: resource))
        if reading.json { return try Output.json(shown) }
        Output.lines(ResourceScreen(.current).show(shown))
    }
}
