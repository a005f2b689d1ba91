package import ArgumentParser
import KithModel
import KithWire

package struct MeetingEditCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a series of meetings, from one of them on.",
        discussion: """
            GROUP alone means from the next meeting on; GROUP@2027-01-05 from that one on. What came before stays as it was, and
            what isn't named stays as it is. For one date alone: 'kith meeting move'.
            """)
    @OptionGroup var meeting: MeetingArgument
    @Option(help: "week, 2w, month, 3 months, …") var every: String?
    @Option(help: "tue, 'tue,thu', 'last fri', '1st,3rd mon', 15.") var on: String?
    @Option(help: "Time of day: 18:30.") var at: String?
    @Option(name: .customLong("for"), help: "Length: 90m, 1h30m.") var length: String?
    @Option(help: "Last possible day; '' for none.") var until: String?
    @Option(help: "Months in which it takes place: sep-jun; '' for all year.") var season: String?
    @Option(help: "A rule of RFC 5545 in place of --every and --on.") var rrule: String?
    @Option(help: "Another time zone; the time of day stays.") var zone: String?
    @Option(help: "What tells it from the group's other series.") var title: String?
    @Option(help: "Where; '' for where the group says.") var place: String?
    @Option(help: "Address for joining online.") var online: String?
    @Option(help: "Number for joining by telephone.") var phone: String?
    @Flag(inversion: .prefixedNo, help: "Somebody facilitates as a rule.") var staffed: Bool?
    @Option(help: "Format of its meetings: plugin/format.") var format: String?
    @OptionGroup var deciding: Deciding
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        try deciding.changes("Change it like this?", meeting.reference, json: reading.json) { name, dryRun in
            var asked = MeetingEdit.Parameters(meeting: name)
            (asked.every, asked.on, asked.at, asked.for, asked.until) = (every, on, at, length, until)
            (asked.season, asked.rule, asked.zone, asked.title, asked.place) = (season, rrule, zone, title, place)
            (asked.online, asked.phone, asked.staffed, asked.format) = (online, phone, staffed, format)
            asked.dryRun = dryRun
            return try session.call(MeetingEdit.self, asked)
        } done: { _ in
            ["Changed."]
        }
    }
}
