package import ArgumentParser
import KithModel
import KithWire

package struct MeetingCloseCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "close", abstract: "End a meeting that was held.",
        discussion: "At a terminal, what the closing round of its format gathers is asked for; Enter passes.")
    @OptionGroup var meeting: MeetingArgument
    @Flag(help: "Ask nothing.") var yes = false
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        try MeetingClosing.close(meeting.reference, try options.connect(), asking: !yes)
    }
}
