package import ArgumentParser
import KithModel
import KithWire

package struct MeetingMarkCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "mark", abstract: "Say what became of a date that has passed.")
    @OptionGroup var meeting: MeetingArgument
    @Argument(help: "held, cancelled or blank.") var outcome: String
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let marked = try options.connect().call(
            MeetingMark.self, MeetingMark.Parameters(meeting: meeting.reference, as: outcome))
        Output.line("\(marked.meeting): \(MeetingScreen.state(marked.state)).")
    }
}
