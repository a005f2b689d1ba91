package import ArgumentParser
import KithWire

package struct EthicsKeepCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "keep", abstract: "Note that the group looked at it again and keeps it as it is.")
    @Argument(help: "The group.") var group: String
    @Option(help: ArgumentHelp("The day on which the group did; otherwise today.", valueName: "date")) var on: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let kept = try options.connect().call(EthicsKeep.self, EthicsKeep.Parameters(group: group, on: on))
        if reading.json { return try Output.json(kept) }
        Output.lines(EthicsScreen(.current).adopted(kept, by: group))
    }
}
