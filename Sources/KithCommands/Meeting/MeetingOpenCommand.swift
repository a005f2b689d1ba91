package import ArgumentParser
import KithModel
import KithWire

package struct MeetingOpenCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a meeting at the first step of its agenda.")
    @OptionGroup var meeting: MeetingArgument
    @Option(help: "Take this plugin/format.") var format: String?
    @Flag(help: "A guest will speak.") var speaker = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let opened = try options.connect().call(
            MeetingOpen.self,
            MeetingOpen.Parameters(meeting: meeting.reference, format: format, speaker: speaker ? true : nil))
        if reading.json { return try Output.json(opened) }
        Output.lines(MeetingScreen(.current, when: .current).step(opened))
    }
}
