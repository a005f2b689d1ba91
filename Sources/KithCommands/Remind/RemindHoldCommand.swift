package import ArgumentParser
import KithModel
import KithWire

package struct RemindHoldCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Let a reminder wait until it is released, or all of a group.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it; without it all, also those that are planned later.") var reminder: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let held = try options.connect().call(RemindHold.self, HoldRequest(group: group, reminder: reminder))
        if reading.json { return try Output.json(held) }
        Output.lines(RemindScreen(.current).held(held, reminder, of: group))
    }
}
