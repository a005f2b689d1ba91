package import ArgumentParser
import KithModel
import KithWire

package struct GroupCloseCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a group well; it is kept to be read.")
    @Argument(help: "The group.") var group: String
    @Flag(help: "Don't ask.") var yes = false
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let session = try options.connect()
        let words = try Farewell.agreed(group, yes: yes, otherwise: "kith group close \(group) --yes")
        let closed = try session.call(GroupClose.self, GroupClose.Parameters(group: group, words: words))
        Output.line("\(closed.handle) has closed.")
        Output.line()
        Output.lines(StoryScreen.lines(try session.call(GroupStory.self, GroupReference(group: closed.handle)), .current))
    }
}
