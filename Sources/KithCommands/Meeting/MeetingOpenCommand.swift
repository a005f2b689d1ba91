package import ArgumentParser
import KithModel
import KithWire

package struct MeetingOpenCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a meeting at the first step of its agenda.")
    @OptionGroup var meeting: MeetingArgument
    @Option(help: "Take this plugin/format.") var format: String?
    @Flag(help: "A guest will speak.") var speaker = false
    @Flag(help: "Don't ask, however early it is.") var yes = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var asked = MeetingOpen.Parameters(meeting: meeting.reference, format: format, speaker: speaker ? true : nil)
        if !yes, Asking.isThereSomebody {
            let shown = try session.call(MeetingShow.self, MeetingReference(meeting: meeting.reference))
            guard shown.state == "open" || MeetingOpening.agrees(shown) else { return Output.line("It stays as it is.") }
            asked.meeting = shown.meeting
        }
        let opened = try session.call(MeetingOpen.self, asked)
        if reading.json { return try Output.json(opened) }
        Output.lines(MeetingScreen(.current, when: .current).step(opened))
    }
}
