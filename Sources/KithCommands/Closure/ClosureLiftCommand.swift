package import ArgumentParser
import KithModel
import KithWire

package struct ClosureLiftCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "lift", abstract: "Lift a closure: what it covers from now on takes place after all.")
    @Argument(help: "Whose it is: the group, or 'all' for one of every group.") var group: String
    @Argument(help: "Its id, as 'kith closure list' shows it.") var closure: String
    @OptionGroup var deciding: Deciding
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}
    private var scope: String? { group == "all" ? nil : group }

    package func run() throws {
        let session = try options.connect()
        if reading.json {
            return try Output.json(
                try session.call(
                    ClosureLift.self, ClosureLift.Parameters(group: scope, closure: closure, dryRun: deciding.dryRun ? true : nil)
                ))
        }
        let would = try session.call(ClosureLift.self, ClosureLift.Parameters(group: scope, closure: closure, dryRun: true))
        Output.line(ClosureScreen.days(would.closure))
        if would.closure.group != nil {
            Output.lines(ChangeScreen(.current).lines(would.changes, more: would.more == true))
        }
        if deciding.dryRun { return }
        guard deciding.yes || Asking.confirm("Lift it?") else { return Output.line("Nothing was changed.") }
        _ = try session.call(ClosureLift.self, ClosureLift.Parameters(group: scope, closure: closure))
        Output.line("Lifted.")
    }
}
