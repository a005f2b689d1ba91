package import ArgumentParser
import KithWire

package struct GroupContactCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "contact", abstract: "Say how somebody from outside reaches the group, as the group agreed.",
        discussion: "It is asked for, or read from standard input; it is never an argument, since others can see those.")
    @Argument(help: "The group.") var group: String
    @Flag(help: "Only show it.") var show = false
    @Flag(help: "Take it away: nobody is told how to reach the group.") var none = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        if show && none { throw ValidationError("Either --show or --none.") }
    }

    package func run() throws {
        let session = try options.connect()
        let present = try session.call(GroupContact.self, GroupContact.Parameters(group: group))
        guard !show, let route = none ? "" : ask(present) else { return try put(present, again: !show) }
        try put(try session.call(GroupContact.self, GroupContact.Parameters(group: group, route: route)), again: false)
    }

    /// - Parameter again: somebody who sits there has seen it before they were asked.
    private func put(_ contact: GroupContact.Result, again: Bool) throws {
        if reading.json { return try Output.json(contact) }
        if again, Asking.isThereSomebody { return Output.line("Nothing has changed.") }
        Output.lines(GroupContactCommand.lines(contact, .current))
    }

    private func ask(_ contact: GroupContact.Result) -> String? {
        if Asking.isThereSomebody { Output.lines(GroupContactCommand.lines(contact, .current)) }
        return Asking.personal("How can somebody from outside reach the group? (Enter to leave it as it is)")
    }

    static func lines(_ contact: GroupContact.Result, _ terminal: Terminal) -> [String] {
        guard let route = contact.route else {
            return terminal.wrap("Coordinators and newcomers are not told how to reach \(contact.group).", indent: "")
        }
        return terminal.wrap("Coordinators and newcomers are told to reach \(contact.group) like this:", indent: "")
            + terminal.wrap(route, indent: "  ")
    }
}
