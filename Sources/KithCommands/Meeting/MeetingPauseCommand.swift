package import ArgumentParser
import KithModel
import KithWire

package struct MeetingPauseCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Let the time of the step stand still.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let paced = try options.connect().call(MeetingPause.self, MeetingStepReference(meeting: meeting.reference))
        if reading.json { return try Output.json(paced) }
        Output.line(PaceWords.sentence(paced))
    }
}
