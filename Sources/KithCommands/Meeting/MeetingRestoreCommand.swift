package import ArgumentParser
import KithModel
import KithWire

package struct MeetingRestoreCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Take back that a meeting was cancelled, left blank or moved.",
        discussion: "What a closure covers takes place after all.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var deciding: Deciding
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let session = try options.connect()
        try deciding.changes("Restore it?", meeting.reference, json: reading.json) { name, dryRun in
            try session.call(MeetingRestore.self, MeetingDecision(meeting: name, dryRun: dryRun))
        } done: { changes in
            ["\(Printable.line(changes.meeting ?? meeting.reference)) is planned again."]
        }
    }
}
