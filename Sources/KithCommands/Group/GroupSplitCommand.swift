package import ArgumentParser
import KithModel
import KithWire

package struct GroupSplitCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Let a second group grow out of one that has become large.",
        discussion: "The new one is described like the old one. Nobody is moved: people join it as they wish.")
    @Argument(help: "The group that becomes two.") var group: String
    @Option(help: "The new group's handle.") var into: String
    @Option(help: "The new group's name.") var name: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let made = try options.connect().call(GroupSplit.self, GroupSplit.Parameters(group: group, into: into, name: name))
        if reading.json { return try Output.json(made) }
        Output.line("\(made.handle) has grown out of \(Printable.line(group)).")
        Output.lines(
            Terminal.current.wrap(
                "Nobody was moved. Whoever goes along says so, and joins: kith member add \(made.handle)", indent: ""))
        Output.line("Next: kith meeting schedule \(made.handle) --every week --on tue --at 18:30")
    }
}
