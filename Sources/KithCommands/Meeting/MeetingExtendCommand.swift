package import ArgumentParser
import KithModel
import KithWire

package struct MeetingExtendCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "extend", abstract: "Give the step that is on more time.")
    @OptionGroup var meeting: MeetingArgument
    @Argument(help: "Minutes, up to 120 at a time.") var minutes: Int = 5
    @Flag(help: "Take so many back of what it was given.") var less = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        guard (1...120).contains(minutes) else { throw ValidationError("A step is given 1 to 120 minutes at a time.") }
    }

    package func run() throws {
        let extended = try options.connect().call(
            MeetingExtend.self,
            MeetingExtend.Parameters(meeting: meeting.reference, minutes: less ? -minutes : minutes))
        if reading.json { return try Output.json(extended) }
        Output.line(PaceWords.sentence(extended))
    }
}
