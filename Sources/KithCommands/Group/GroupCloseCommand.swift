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
        guard yes || Asking.confirm("Close \(Printable.line(group))? It can still be read, but not opened again.") else { return }
        let group = try session.call(GroupClose.self, GroupReference(group: group))
        Output.line("\(group.handle) has closed. Thank you to everybody who came.")
    }
}
