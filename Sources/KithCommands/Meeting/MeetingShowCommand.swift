package import ArgumentParser
import KithModel
import KithWire

package struct MeetingShowCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one meeting.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let shown = try options.connect().call(MeetingShow.self, MeetingReference(meeting: meeting.reference))
        if reading.json { return try Output.json(shown) }
        Output.lines(MeetingScreen(.current, when: .current).show(shown))
    }
}
