package import ArgumentParser
import KithModel
import KithWire

package struct GroupShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one group.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(GroupShow.self, GroupReference(group: group))
        if reading.json { return try Output.json(shown) }
        Output.lines(GroupScreen.lines(shown))
    }
}
