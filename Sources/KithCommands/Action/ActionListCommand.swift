package import ArgumentParser
import KithWire

package struct ActionListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what a group wants to do: what has a date first.")
    @Argument(help: "The group.") var group: String
    @Flag(help: "Also what is done.") var all = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(
            ActionList.self, ActionList.Parameters(group: group, all: all ? true : nil, limit: 1000))
        if reading.json { return try Output.json(list) }
        guard !list.actions.isEmpty else { return Output.line("Nothing is on the list of \(Printable.line(group)).") }
        let terminal = Terminal.current
        for action in list.actions {
            if action.isSupport {
                Output.lines(ActionListCommand.support(action, terminal))
                continue
            }
            let mark = action.done == nil ? "[ ]" : "[x]"
            let by = action.by.map { " (by \($0))" } ?? ""
            let lines = terminal.wrap(action.text + by, indent: "    ")
            Output.lines([mark + (lines.first.map { $0.dropFirst(3) } ?? "")] + lines.dropFirst())
            Output.line(terminal.quiet("    \(Printable.line(action.action))"))
        }
    }

    /// Nothing to be ticked off: it is a promise of the group, and how it is kept was said at the meeting.
    private static func support(_ action: ActionView, _ terminal: Terminal) -> [String] {
        let day = action.by.map(RoleScreen.day)
        let words = action.done != nil ? "It has come to its end." : day.map { "Until \($0)." } ?? ""
        return terminal.wrap(action.text, indent: "    ")
            + terminal.wrap("\(words) How, you agreed among yourselves; it is written down nowhere.", indent: "    ")
            + [terminal.quiet("    \(Printable.line(action.action))")]
    }
}
