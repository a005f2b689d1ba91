package import ArgumentParser
import KithModel
import KithWire

package struct ClosureAddCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Say on which days a group does not meet.",
        discussion: """
            A single date that takes place all the same: 'kith meeting restore GROUP@DATE'. A group that rests for longer:
            'kith group pause'.
            """)
    @Argument(help: "The group, or 'all' for every group; each may then restore dates of its own.") var group: String
    @Option(help: "First day: 2026-12-21, …") var from: String
    @Option(help: "Last day; without it that day alone.") var until: String?
    @Option(help: "What it is called: Christmas.") var reason: String?
    @OptionGroup var deciding: Deciding
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    private var scope: String? { group == "all" ? nil : group }

    package func run() throws {
        let session = try options.connect()
        var asked = ClosureAdd.Parameters(group: scope, from: from, until: until, reason: reason)
        asked.dryRun = true
        if reading.json {
            asked.dryRun = deciding.dryRun ? true : nil
            return try Output.json(try session.call(ClosureAdd.self, asked))
        }
        let would = try session.call(ClosureAdd.self, asked)
        Output.line(ClosureScreen.days(would.closure))
        Output.lines(
            scope == nil
                ? ["  No group meets then, unless it restores a date of its own."]
                : ChangeScreen(.current).lines(would.changes, more: would.more == true))
        if deciding.dryRun { return }
        guard deciding.yes || Asking.confirm("No meetings on those days?") else { return Output.line("Nothing was changed.") }
        asked.dryRun = nil
        let made = try session.call(ClosureAdd.self, asked)
        Output.line("Noted. kith closure lift \(Printable.line(group)) \(made.closure.id)")
    }
}
