package import ArgumentParser
import KithModel
import KithWire

package struct GroupMergeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Close a group well because it goes on together with another.",
        discussion: "Nobody is moved: people join the other group as they wish.")
    @Argument(help: "The group that closes.") var group: String
    @Option(help: "The group with which it goes on.") var into: String
    @Flag(help: "Don't ask.") var yes = false
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let words = try Farewell.agreed(group, yes: yes, otherwise: "kith group merge \(group) --into \(into) --yes")
        let closed = try session.call(
            GroupMerge.self, GroupMerge.Parameters(group: group, into: into, words: words))
        Output.line("\(closed.handle) has closed, and goes on with \(Printable.line(into)).")
        Output.lines(StoryScreen.lines(try session.call(GroupStory.self, GroupReference(group: closed.handle)), .current))
    }
}
