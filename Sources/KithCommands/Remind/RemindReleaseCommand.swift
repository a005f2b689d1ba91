package import ArgumentParser
import KithModel
import KithWire

package struct RemindReleaseCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Let a reminder go on that was held, or all of a group.",
        discussion: "What came too late to be of use meanwhile is dropped.")
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it; without it all.") var reminder: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let released = try options.connect().call(RemindRelease.self, HoldRequest(group: group, reminder: reminder))
        if reading.json { return try Output.json(released) }
        Output.lines(RemindScreen(.current).released(released, reminder, of: group))
    }
}
