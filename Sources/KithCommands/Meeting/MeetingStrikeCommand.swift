package import ArgumentParser
import KithModel
import KithWire

package struct MeetingStrikeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "strike", abstract: "Take a note away again, and the action that it made.")
    @OptionGroup var meeting: NoteMeeting
    @Argument(help: "Which, as meeting notes names it.") var note: String
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let name = try meeting.find(session).meeting
        _ = try session.call(MeetingStrike.self, MeetingStrike.Parameters(meeting: name, note: note))
        Output.line("It is gone.")
    }
}
