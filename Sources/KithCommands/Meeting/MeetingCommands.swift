package import ArgumentParser
import KithModel
import KithWire

package struct MeetingCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "Plan meetings, and go through them.",
        discussion: "A meeting is named GROUP@next, GROUP@last, GROUP@open, GROUP@2026-11-24 or GROUP@2026-11-24T18:30.",
        subcommands: [
            MeetingScheduleCommand.self, MeetingListCommand.self, MeetingShowCommand.self, MeetingAgendaCommand.self,
            MeetingOpenCommand.self, MeetingNextCommand.self, MeetingBackCommand.self, MeetingCountCommand.self,
            MeetingCloseCommand.self, MeetingCancelCommand.self, MeetingRestoreCommand.self, MeetingMarkCommand.self,
            MeetingStaffCommand.self,
        ])
    package init() {}
}

/// Which meeting; a group alone means its next one, or the one that is open.
struct MeetingArgument: ParsableArguments {
    @Argument(help: "GROUP@next, GROUP@last, GROUP@2026-11-24, …") var meeting: String
    init() {}
    var reference: String { meeting.contains("@") ? meeting : meeting + "@next" }
}

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

package struct MeetingListCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List a group's meetings from today on, or from a day.")
    @Argument(help: "The group.") var group: String
    @Option(help: "First day: 2026-11-01, yesterday, …") var from: String?
    @Option(help: "Last day.") var until: String?
    @Option(help: "How many at most, up to 500.") var limit: Int?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let list = try options.connect().call(
            MeetingList.self, MeetingList.Parameters(group: group, from: from, until: until, limit: limit))
        if reading.json { return try Output.json(list) }
        var table = Table("MEETING", "WHEN", "STATE", "")
        for meeting in list.meetings {
            let notes = [meeting.title, meeting.count.map { "\($0) came" }, meeting.time.shifted == true ? "clock change" : nil]
            table.add(
                meeting.meeting, When.date(meeting.time), MeetingScreen.state(meeting.state),
                notes.compactMap(\.self).joined(separator: ", "))
        }
        Output.lines(table.lines(.current))
    }
}

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

package struct MeetingNextCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "next", abstract: "Go on to the next step.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let moved = try options.connect().call(MeetingNext.self, MeetingReference(meeting: meeting.reference))
        if reading.json { return try Output.json(moved) }
        Output.lines(MeetingScreen(.current, when: .current).step(moved))
    }
}

package struct MeetingBackCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "back", abstract: "Go back a step.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let moved = try options.connect().call(MeetingBack.self, MeetingReference(meeting: meeting.reference))
        if reading.json { return try Output.json(moved) }
        Output.lines(MeetingScreen(.current, when: .current).step(moved))
    }
}

package struct MeetingCountCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "count", abstract: "Note how many people came. Nobody has to.")
    @OptionGroup var meeting: MeetingArgument
    @Argument(help: "Heads.") var heads: Int?
    @Flag(help: "Take the figure away again.") var none = false
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        guard (heads == nil) == none else { throw ValidationError("Give a number, or --none.") }
    }

    package func run() throws {
        let counted = try options.connect().call(
            MeetingCount.self, MeetingCount.Parameters(meeting: meeting.reference, count: heads))
        Output.line(counted.count.map { "\(counted.meeting): \($0) came." } ?? "\(counted.meeting): not counted.")
    }
}

package struct MeetingCloseCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "close", abstract: "End a meeting that was held.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let closed = try options.connect().call(MeetingClose.self, MeetingReference(meeting: meeting.reference))
        Output.line("\(closed.meeting) is closed. Thank you.")
    }
}

package struct MeetingCancelCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Say that a planned meeting will not take place.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let cancelled = try options.connect().call(MeetingCancel.self, MeetingReference(meeting: meeting.reference))
        Output.line("\(cancelled.meeting) is cancelled. kith meeting restore \(cancelled.meeting)")
    }
}

package struct MeetingRestoreCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Take back that a meeting was cancelled or left blank.")
    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let restored = try options.connect().call(MeetingRestore.self, MeetingReference(meeting: meeting.reference))
        Output.line("\(restored.meeting) is planned again.")
    }
}

package struct MeetingMarkCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "mark", abstract: "Say what became of a date that has passed.")
    @OptionGroup var meeting: MeetingArgument
    @Argument(help: "held, cancelled or blank.") var outcome: String
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let marked = try options.connect().call(
            MeetingMark.self, MeetingMark.Parameters(meeting: meeting.reference, as: outcome))
        Output.line("\(marked.meeting): \(MeetingScreen.state(marked.state)).")
    }
}

package struct MeetingStaffCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "Say that somebody will facilitate a meeting, or nobody yet.")
    @OptionGroup var meeting: MeetingArgument
    @Flag(help: "Nobody yet.") var no = false
    @OptionGroup var options: Options
    package init() {}
    package func run() throws {
        let staffed = try options.connect().call(
            MeetingStaff.self, MeetingStaff.Parameters(meeting: meeting.reference, staffed: !no))
        Output.line("\(staffed.meeting): facilitator \(no ? "still open" : "found").")
    }
}
