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
        if !yes { try confirm() }
        let group = try session.call(GroupClose.self, GroupReference(group: group))
        Output.line("\(group.handle) has closed. Thank you to everybody who came.")
    }

    /// In a pipe nobody can be asked, and what can't be undone is not a thing to guess.
    private func confirm() throws(Refusal) {
        if Asking.isThereSomebody {
            Output.lines(
                Terminal.current.wrap(
                    "\(Printable.line(group)) can still be read once it is closed, but not opened again. It can't be undone.",
                    indent: ""))
            if Asking.line("To go on, type \(Printable.line(group)) again:") == group { return }
        }
        throw Refusal(.conflict, "Nothing was closed.", remedy: "kith group close \(group) --yes")
    }
}
