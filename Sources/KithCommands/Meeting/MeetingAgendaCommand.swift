package import ArgumentParser
import KithModel
import KithWire

package struct MeetingAgendaCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "agenda", abstract: "Show what a meeting goes through, or would go through if it opened now.")
    @OptionGroup var meeting: MeetingArgument
    @Option(help: "Try this plugin/format instead.") var format: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let agenda = try options.connect().call(
            MeetingAgenda.self, MeetingAgenda.Parameters(meeting: meeting.reference, format: format))
        if reading.json { return try Output.json(agenda) }
        Output.lines(MeetingScreen(.current, when: .current).agenda(agenda))
    }
}
