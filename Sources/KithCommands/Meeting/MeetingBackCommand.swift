package import ArgumentParser
import KithModel
import KithWire

package struct MeetingBackCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "back", abstract: "Go back a step.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let moved = try options.connect().call(MeetingBack.self, MeetingStepReference(meeting: meeting.reference))
        if reading.json { return try Output.json(moved) }
        Output.lines(MeetingScreen(.current, when: .current).step(moved))
    }
}
