package import ArgumentParser
import KithModel
import KithWire

package struct MemberRemindersCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "reminders", abstract: "Show how somebody wants to be reminded; with options, note it as they said.",
        discussion: "Only what they said themselves. On their own page, kith me GROUP, they may change any of it.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Option(help: "meetings (and what they took on), own (only that), or nothing.") var wish: ReminderWish?
    @Option(help: "No message in these hours: 21:00-08:00.") var quiet: String?
    @Flag(help: "They want no quiet hours.") var noQuiet = false
    @Option(help: "Their own clock: Europe/Dublin; empty: the group's.") var zone: String?
    @Flag(inversion: .prefixedNo, exclusivity: .exclusive, help: "Messages may name the group, or not.") var nameGroup: Bool?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        if quiet != nil, noQuiet { throw ValidationError("Give --quiet or --no-quiet, not both.") }
        if let quiet, QuietHours(quiet) == nil {
            throw ValidationError("Quiet hours are two times of day: --quiet \(QuietHours.example), or --no-quiet.")
        }
    }

    private var changes: Bool { wish != nil || quiet != nil || noQuiet || zone != nil || nameGroup != nil }

    package func run() throws {
        let hours = noQuiet ? QuietHours.none : quiet.flatMap { QuietHours($0) }
        let shown = try options.connect().call(
            MemberReminders.self,
            MemberReminders.Parameters(
                member: member, wish: wish?.rawValue, quietFrom: hours?.from, quietUntil: hours?.until, zone: zone,
                namesGroup: nameGroup))
        if reading.json { return try Output.json(shown) }
        let terminal = Terminal.current
        let head = changes ? "Noted for \(Printable.line(member)), as they said:" : Printable.line(member)
        Output.lines([terminal.bold(head)] + RemindingWords.theirs(shown).flatMap { terminal.wrap($0, indent: "  ") })
    }
}
