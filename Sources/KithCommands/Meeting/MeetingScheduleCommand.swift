package import ArgumentParser
import KithModel
import KithWire

package struct MeetingScheduleCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "schedule", abstract: "Plan a series of meetings, or a single one.",
        discussion: "Without --every and --rrule it is a single meeting: --on 2026-11-24, --on tomorrow.")
    @Argument(help: "The group.") var group: String
    @Option(help: "week, 2w, month, 3 months, …") var every: String?
    @Option(help: "tue, 'tue,thu', 'last fri', '1st,3rd mon', 15; for a single meeting a day.") var on: String?
    @Option(help: "Time of day: 18:30.") var at: String
    @Option(name: .customLong("for"), help: "Length: 90m, 1h30m.") var length: String?
    @Option(help: "First possible day.") var from: String?
    @Option(help: "Last possible day.") var until: String?
    @Option(help: "Months in which it takes place: sep-jun, 'apr,may,oct'.") var season: String?
    @Option(help: "A rule of RFC 5545 in place of --every and --on.") var rrule: String?
    @Option(help: "What tells it from the group's other series.") var title: String?
    @Option(help: "Where, if not where the group says.") var place: String?
    @Option(help: "Address for joining online.") var online: String?
    @Option(help: "Number for joining by telephone.") var phone: String?
    @Flag(inversion: .prefixedNo, help: "Somebody facilitates as a rule.") var staffed: Bool?
    @Option(help: "Format of its meetings: plugin/format.") var format: String?
    @Flag(help: "Don't ask.") var yes = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        var asked = MeetingSchedule.Parameters(group: group, at: at)
        (asked.every, asked.on, asked.for, asked.from, asked.until) = (every, on, length, from, until)
        (asked.rule, asked.title, asked.place, asked.online, asked.phone) = (rrule, title, place, online, phone)
        asked.season = season
        (asked.staffed, asked.format, asked.dryRun) = (staffed, format, true)
        let plan = try session.call(MeetingSchedule.self, asked)
        if !reading.json { Output.lines(MeetingScheduleCommand.lines(plan, group: group)) }
        guard yes || reading.json || Asking.confirm("Plan this?") else { return Output.line("Nothing was planned.") }
        asked.dryRun = nil
        let made = try session.call(MeetingSchedule.self, asked)
        if reading.json { try Output.json(made) } else { Output.line("Planned.") }
    }

    static func lines(_ plan: MeetingSchedule.Result, group: String) -> [String] {
        let length = plan.series.minutes.map { ", \($0) min" } ?? ""
        var lines = [
            "\(Printable.line(group)) meets \(plan.series.sentence) at \(plan.series.start.suffix(5))\(length), \(plan.series.zone)"
        ]
        for time in plan.next {
            lines.append("  \(When.date(time))" + (time.shifted == true ? "  (the clocks skip the planned time)" : ""))
        }
        return lines
    }
}
