package import ArgumentParser
import KithModel
import KithWire

package struct GroupEditCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what a group says of itself; an empty text takes it away.")
    @Argument(help: "The group.") var group: String
    @Option(help: "Time zone for what is planned from now on.") var zone: String?
    @Option(help: "Format its meetings take: plugin/format; empty for the bundled ones.") var format: String?
    @OptionGroup var details: DetailOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let changed = try options.connect().call(
            GroupEdit.self, GroupEdit.Parameters(group: group, details: details.details(zone: zone, format: format)))
        if reading.json { return try Output.json(changed) }
        Output.lines(GroupScreen.lines(changed))
    }
}
