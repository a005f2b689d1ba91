package import ArgumentParser
import KithWire

package struct EthicsShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what a group promises itself.")
    @Argument(help: "The group.") var group: String
    @Option(help: "An earlier version, by its number.") var version: Int?
    @Flag(help: "What the group is working on.") var draft = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        if draft && version != nil { throw ValidationError("Either --draft or --version.") }
    }

    package func run() throws {
        let shown = try options.connect().call(
            EthicsShow.self, EthicsShow.Parameters(group: group, version: version, draft: draft ? true : nil))
        if reading.json { return try Output.json(shown) }
        let screen = EthicsScreen(.current)
        Output.lines(draft ? screen.draft(shown) : screen.show(shown))
    }
}
