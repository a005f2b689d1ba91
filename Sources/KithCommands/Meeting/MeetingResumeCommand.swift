package import ArgumentParser
import KithModel
import KithWire

package struct MeetingResumeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Let the time of the step run again.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let paced = try options.connect().call(MeetingResume.self, MeetingStepReference(meeting: meeting.reference))
        if reading.json { return try Output.json(paced) }
        Output.line(PaceWords.sentence(paced))
    }
}
