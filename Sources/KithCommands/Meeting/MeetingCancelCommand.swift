package import ArgumentParser
import KithModel
import KithWire

package struct MeetingCancelCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Say that a planned meeting will not take place.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var deciding: Deciding
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let session = try options.connect()
        try deciding.changes("Cancel it?", meeting.reference, json: reading.json) { name, dryRun in
            try session.call(MeetingCancel.self, MeetingDecision(meeting: name, dryRun: dryRun))
        } done: { changes in
            let name = Printable.line(changes.meeting ?? meeting.reference)
            return ["\(name) is cancelled.", "To take it back: kith meeting restore \(name)"]
        }
    }
}
