package import ArgumentParser
import KithModel
import KithWire

package struct MeetingSkipCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "skip", abstract: "Leave out the step that is on; going back takes it in again.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let moved = try options.connect().call(MeetingSkip.self, MeetingStepReference(meeting: meeting.reference))
        if reading.json { return try Output.json(moved) }
        Output.lines(MeetingScreen(.current, when: .current).step(moved))
    }
}
