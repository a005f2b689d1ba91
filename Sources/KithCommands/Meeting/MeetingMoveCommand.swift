package import ArgumentParser
import KithModel
import KithWire

package struct MeetingMoveCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move one meeting to another day, time or place.",
        discussion: """
            The others of its series stay. It keeps its name; 'kith meeting restore' brings it back. For all of them from a date
            on: 'kith meeting edit'.
            """)
    @OptionGroup var meeting: MeetingArgument
    @Option(help: "The day: 2026-12-03, thu, tomorrow; without it the same day.") var to: String?
    @Option(help: "Time of day: 19:00; without it the same time.") var at: String?
    @Option(name: .customLong("for"), help: "Length: 90m, 1h30m.") var length: String?
    @Option(help: "Where; '' for the usual place.") var place: String?
    @OptionGroup var deciding: Deciding
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let session = try options.connect()
        try deciding.changes("Move it?", meeting.reference, json: reading.json) { name, dryRun in
            var asked = MeetingMove.Parameters(meeting: name)
            (asked.to, asked.at, asked.for, asked.place, asked.dryRun) = (to, at, length, place, dryRun)
            return try session.call(MeetingMove.self, asked)
        } done: { changes in
            let name = Printable.line(changes.meeting ?? meeting.reference)
            return ["\(name) is moved, and keeps that name.", "To take it back: kith meeting restore \(name)"]
        }
    }
}
