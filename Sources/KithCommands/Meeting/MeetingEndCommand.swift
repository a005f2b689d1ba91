package import ArgumentParser
import KithModel
import KithWire

package struct MeetingEndCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "end", abstract: "End a series: this meeting and those after it are no more.",
        discussion: "What was before stays. A single one is cancelled: 'kith meeting cancel'.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var deciding: Deciding
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let session = try options.connect()
        try deciding.changes("End the series there?", meeting.reference, json: reading.json) { name, dryRun in
            try session.call(MeetingEnd.self, MeetingDecision(meeting: name, dryRun: dryRun))
        } done: { _ in
            ["The series ends there."]
        }
    }
}
