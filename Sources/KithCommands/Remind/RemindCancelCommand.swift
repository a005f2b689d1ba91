package import ArgumentParser
import KithModel
import KithWire

package struct RemindCancelCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Take a reminder off the list.",
        discussion: """
            One that a plugin wants does not come back for that meeting; for the next one it does. To let one wait instead: \
            'kith remind hold GROUP REMINDER'.
            """)
    @Argument(help: "The group.") var group: String
    @Argument(help: "Which, as the list names it.") var reminder: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        guard reading.json || Asking.confirm("Take it off the list?") else { return Output.line("Nothing was changed.") }
        let done = try session.call(RemindCancel.self, RemindCancel.Parameters(group: group, reminder: reminder))
        if reading.json { return try Output.json(done) }
        Output.line("It is off the list, and nobody is reminded.")
    }
}
